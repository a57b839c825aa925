package wiredesk.sink.topology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;

/** Sends changes on. What can fail because of a record fails in {@link #encode}, before the first of them is sent. */
final class Delivery {

    private final Map<Kind, RecordEncoder<SpecificRecord>> encoders;
    private final ProcessorContext<String, byte[]> context;

    Delivery(Map<Kind, RecordEncoder<SpecificRecord>> encoders, ProcessorContext<String, byte[]> context) {
        this.encoders = encoders;
        this.context = context;
    }

    /** Name of the sink node that changes of a kind leave by. */
    static String sink(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** @throws wiredesk.runtime.streams.PoisonRecord if one of them is too large */
    List<Outgoing> encode(List<Change> changes) {
        return changes.stream()
                .map(change -> new Outgoing(
                        change.kind(), change.key(), encoders.get(change.kind()).encode(change.value())))
                .toList();
    }

    /** @param cause gives them its time and its headers */
    void send(List<Outgoing> changes, Record<?, ?> cause) {
        changes.forEach(each -> context.forward(cause.withKey(each.key()).withValue(each.value()), sink(each.kind())));
    }

    /** A change as bytes; null for a tombstone. */
    record Outgoing(Kind kind, String key, byte[] value) {}
}
