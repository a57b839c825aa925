package wiredesk.ingest.feed;

import java.net.URI;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.poll.Schedule;

/**
 * One feed.
 *
 * @param url http or https
 * @param formats in which it may be
 * @param limits of what is read of one answer
 * @param schedule within which its rate counts
 */
public record FeedSettings(URI url, Formats formats, Limits limits, Schedule schedule) {

    public FeedSettings {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "feed is at " + url.getHost() + "; expected an http or https address without a user in it");
        }
    }
}
