package wiredesk.sink.topology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.sink.routes.Plan;
import wiredesk.sink.routes.Routing;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;
import wiredesk.sink.state.Decision;

/**
 * Sends a decision's changes on, to the three topics and to the routes. What can fail because of a record fails in {@link
 * #prepare}, before the first of them is sent.
 */
final class Delivery {

    private final Map<Kind, RecordEncoder<SpecificRecord>> encoders;
    private final Routing routing;
    private final ProcessorContext<String, Object> context;

    Delivery(
            Map<Kind, RecordEncoder<SpecificRecord>> encoders,
            Routing routing,
            ProcessorContext<String, Object> context) {
        this.encoders = encoders;
        this.routing = routing;
        this.context = context;
    }

    /** Name of the sink node that changes of a kind leave by. */
    static String sink(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param before the article's state so far
     * @throws wiredesk.runtime.streams.PoisonRecord if one of the changes is too large
     */
    Outgoing prepare(String id, Optional<ArticleState> before, Decision decision) {
        List<Encoded> changes = encode(decision.changes());
        boolean routed = !routing.isIdle() && !decision.next().equals(before);
        return new Outgoing(changes, routed ? Optional.of(routing.plan(id, decision.next())) : Optional.empty());
    }

    List<Encoded> encode(List<Change> changes) {
        return changes.stream()
                .map(change -> new Encoded(
                        change.kind(), change.key(), encoders.get(change.kind()).encode(change.value())))
                .toList();
    }

    /** @param cause gives the records their time and their headers */
    void send(Outgoing outgoing, Record<?, ?> cause) {
        outgoing.changes()
                .forEach(each -> context.forward(cause.withKey(each.key()).withValue(each.value()), sink(each.kind())));
        outgoing.routed().ifPresent(plan -> routing.carryOut(plan, cause));
    }

    /** A change as bytes; null for a tombstone. */
    record Encoded(Kind kind, String key, byte[] value) {}

    /**
     * What goes out because of a decision.
     *
     * @param routed what the routes get; empty where nothing can have changed for them
     */
    record Outgoing(List<Encoded> changes, Optional<Plan> routed) {}
}
