package wiredesk.sink.topology;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;
import wiredesk.sink.state.Decision;
import wiredesk.sink.state.Outcome;
import wiredesk.sink.state.StateMachine;

/**
 * Settles what a version changes: looks up the article's state, lets {@link StateMachine} decide, keeps the new state and
 * sends the changes on. Everything that can fail because of the record happens before the state is touched and the first
 * change sent: a version takes effect whole, or becomes a dead letter.
 */
final class Settlement implements Processor<String, EnrichedArticle, String, byte[]> {

    private final Map<Kind, RecordEncoder<SpecificRecord>> encoders;
    private final Clock clock;
    private final Outcomes outcomes;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, ArticleState> states;

    Settlement(Map<Kind, RecordEncoder<SpecificRecord>> encoders, Clock clock, Outcomes outcomes) {
        this.encoders = encoders;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    /** Name of the sink node that changes of a kind leave by. */
    static String sink(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void init(ProcessorContext<String, byte[]> initialized) {
        context = initialized;
        states = context.getStateStore(SinkTopology.STORE);
    }

    @Override
    public void process(Record<String, EnrichedArticle> record) {
        check(record);
        ArticleState known = states.get(record.key());
        Decision decision = StateMachine.decide(Optional.ofNullable(known), record.value(), clock.instant());
        List<Outgoing> outgoing = decision.changes().stream().map(this::encode).toList();
        if (decision.next() != known) {
            states.put(record.key(), decision.next());
        }
        outgoing.forEach(
                each -> context.forward(record.withKey(each.key()).withValue(each.value()), sink(each.kind())));
        decision.outcome().map(Outcome::label).ifPresent(outcomes::count);
    }

    private static void check(Record<String, EnrichedArticle> record) {
        if (record.value() == null) {
            throw new PoisonRecord("the record has no value, expected an EnrichedArticle");
        }
        String id = record.value().getArticle().getId();
        if (!id.equals(record.key())) {
            throw new PoisonRecord("the record's key is " + record.key() + ", expected the article's id " + id);
        }
    }

    private Outgoing encode(Change change) {
        return new Outgoing(
                change.kind(), change.key(), encoders.get(change.kind()).encode(change.value()));
    }

    /** A change as bytes; null for a tombstone. */
    private record Outgoing(Kind kind, String key, byte[] value) {}
}
