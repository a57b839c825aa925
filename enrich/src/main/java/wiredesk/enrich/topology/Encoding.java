package wiredesk.enrich.topology;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.tracing.CurrentSpan;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;

/** Turns results into bytes, counts them, and notes in {@link OriginHeader} which record each came of. */
final class Encoding implements FixedKeyProcessor<String, EnrichedArticle, byte[]> {

    private final RecordEncoder<EnrichedArticle> encoder;
    private final Outcomes outcomes;
    private final Function<Headers, String> outcome;
    private final Consumer<EnrichedArticle> witness;
    private FixedKeyProcessorContext<String, byte[]> context;

    /**
     * @param outcome what is counted for a record with such headers
     * @param witness is shown each result once it has been sent on
     */
    Encoding(
            RecordEncoder<EnrichedArticle> encoder,
            Outcomes outcomes,
            Function<Headers, String> outcome,
            Consumer<EnrichedArticle> witness) {
        this.encoder = encoder;
        this.outcomes = outcomes;
        this.outcome = outcome;
        this.witness = witness;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, byte[]> context) {
        this.context = context;
    }

    @Override
    public void process(FixedKeyRecord<String, EnrichedArticle> record) {
        byte[] bytes = encoder.encode(record.value());
        Headers headers = CurrentSpan.addTo(record.headers());
        FixedKeyRecord<String, byte[]> encoded = record.withValue(bytes).withHeaders(headers);
        context.forward(context.recordMetadata()
                .map(place -> new Origin(place.topic(), place.partition(), place.offset()))
                .map(origin -> encoded.withHeaders(OriginHeader.added(headers, origin)))
                .orElse(encoded));
        outcomes.count(outcome.apply(record.headers()), record.key());
        witness.accept(record.value());
    }
}
