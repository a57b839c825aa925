package wiredesk.sink.topology;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.OriginHeader;
import wiredesk.sink.state.Outcome;

/** Writes down how each version ended, in the transaction in which it did. */
final class Ledger {

    /** Name of the sink node that entries leave by. */
    static final String SINK = "ledger";

    private final RecordEncoder<LedgerEntry> encoder;
    private final ProcessorContext<String, Object> context;

    Ledger(RecordEncoder<LedgerEntry> encoder, ProcessorContext<String, Object> context) {
        this.encoder = encoder;
        this.context = context;
    }

    /** The entry as bytes, made before anything is sent: until then a record that fails can become a dead letter. */
    byte[] encode(Record<String, EnrichedArticle> record, Outcome outcome, Instant now) {
        Article article = record.value().getArticle();
        return encoder.encode(LedgerEntry.newBuilder()
                .setStage("sink")
                .setOutcome(outcome.label())
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setOrigin(OriginHeader.read(record.headers()).orElse(null))
                .setTime(now)
                .build());
    }

    /** Without headers, which say nothing that the entry does not; at the time of the record that it is about. */
    void send(byte[] entry, Record<String, ?> about) {
        context.forward(new Record<>(about.key(), entry, about.timestamp()), SINK);
    }
}
