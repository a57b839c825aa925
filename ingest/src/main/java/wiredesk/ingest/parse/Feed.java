package wiredesk.ingest.parse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed, whatever dialect it is written in.
 *
 * @param format rss, atom or json-feed
 * @param link address of the site, against which relative links stand
 */
record Feed(
        String format, Optional<String> link, Optional<String> language, Optional<String> rights, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param guid the entry's own identifier
     * @param deleted whether the feed says that the entry is gone (RFC 6721)
     */
    record Entry(
            Optional<String> guid,
            Optional<String> link,
            Optional<Text> title,
            Optional<Text> body,
            Optional<String> author,
            Optional<Instant> published,
            Optional<Instant> updated,
            List<String> categories,
            boolean deleted) {

        /** Whether there is nothing in it by which it could be an article. */
        boolean isEmpty() {
            return guid.isEmpty() && link.isEmpty() && title.isEmpty() && body.isEmpty();
        }
    }

    /**
     * A text construct (RFC 4287, 3.1).
     *
     * @param markup whether it is HTML; RSS does not say, so there it may be
     */
    record Text(String value, boolean markup) {}
}
