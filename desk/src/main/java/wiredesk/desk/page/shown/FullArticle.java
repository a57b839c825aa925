package wiredesk.desk.page.shown;

import java.time.Instant;
import java.util.List;

/**
 * An article's page.
 *
 * @param hidden why there is no text, or null
 * @param places where its records stand
 */
public record FullArticle(
        ReadyJson card,
        String url,
        String rights,
        String body,
        String tail,
        String extractorVersion,
        String hidden,
        List<FullQuote> quotes,
        List<FullEntity> entities,
        List<Version> versions,
        List<Place> places) {

    /**
     * One version that has been out.
     *
     * @param place of its record in news.enriched, while that is kept; else null
     */
    public record Version(
            Long version,
            Instant versionCreated,
            Instant received,
            String signal,
            int quotesAdded,
            int quotesRemoved,
            int quotesReworded,
            Place place,
            boolean text) {

        /** The same version, with its record. */
        public Version at(Place record) {
            return new Version(
                    version,
                    versionCreated,
                    received,
                    signal,
                    quotesAdded,
                    quotesRemoved,
                    quotesReworded,
                    record,
                    record != null);
        }
    }
}
