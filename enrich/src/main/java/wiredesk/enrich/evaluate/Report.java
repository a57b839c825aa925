package wiredesk.enrich.evaluate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import wiredesk.enrich.evaluate.entities.EntityResult;
import wiredesk.enrich.evaluate.quotes.QuoteResult;

/**
 * How well, and how fast, the extractor did on a file.
 *
 * @param file the file
 * @param documents number of its texts
 * @param tokens that the language model saw in them
 * @param extraction time that the extractor took, on one thread
 * @param quotes if quotes are marked in the file
 * @param entities if entities are
 */
public record Report(
        Path file,
        int documents,
        long tokens,
        Duration extraction,
        Optional<QuoteResult> quotes,
        Optional<EntityResult> entities) {

    public double seconds() {
        return extraction.toNanos() / 1e9;
    }

    /** 0 if it took no time at all. */
    public double tokensPerSecond() {
        return extraction.isZero() ? 0 : tokens / seconds();
    }
}
