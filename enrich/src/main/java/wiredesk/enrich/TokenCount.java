package wiredesk.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/** Counts the words and marks that an extractor reads: {@code wiredesk_enrich_tokens_total{lane}}. */
public final class TokenCount {

    private TokenCount() {}

    /** @param lane enrich or enrich-replay */
    public static Function<RawArticle, EnrichedArticle> of(Extractor extractor, MeterRegistry meters, String lane) {
        Counter tokens = Counter.builder("wiredesk.enrich.tokens")
                .description("Words and marks of the texts that were read")
                .tag("lane", lane)
                .register(meters);
        return raw -> extractor.extract(raw, tokens::increment);
    }
}
