package wiredesk.runtime.streams;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import wiredesk.runtime.tracing.Work;

/**
 * The first operator of a stage: all that the others do with a record, they do in the record's span. Headers are changed
 * only where results are made ({@link wiredesk.runtime.tracing.CurrentSpan#addTo}), for a dead letter keeps those that came.
 *
 * @param <V> the type of the records
 */
public final class Traced<V> implements Processor<String, V, String, V> {

    private ProcessorContext<String, V> context;
    private ReceivedSpans spans;

    @Override
    public void init(ProcessorContext<String, V> context) {
        this.context = context;
        this.spans = ReceivedSpans.from(context.appConfigs());
    }

    @Override
    public void process(Record<String, V> record) {
        spans.during(record.headers(), work(record), () -> {
            context.forward(record);
            return record;
        });
    }

    private Work work(Record<String, V> record) {
        RecordMetadata place =
                context.recordMetadata().orElseThrow(() -> new IllegalStateException("a record of no topic"));
        return spans.work(record.key(), place.topic(), place.partition(), place.offset());
    }
}
