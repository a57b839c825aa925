package wiredesk.sink.topology;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.tracing.CurrentSpan;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.schemas.ReplayHeaders;
import wiredesk.schemas.Route;
import wiredesk.sink.rebuild.RebuildStore;
import wiredesk.sink.rebuild.Rebuilding;
import wiredesk.sink.routes.Backfill;
import wiredesk.sink.routes.RouteRepair;
import wiredesk.sink.routes.Routing;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Change.Kind;
import wiredesk.sink.state.Decision;
import wiredesk.sink.state.Outcome;
import wiredesk.sink.state.StateMachine;
import wiredesk.sink.topology.Delivery.Outgoing;

/**
 * Settles what a version changes: looks up the article's state, lets {@link StateMachine} decide, keeps the new state and
 * sends the changes on. Everything that can fail because of the record happens before the state is touched and the first
 * change sent: a version takes effect whole, or becomes a dead letter. What waits for a time goes out by {@link
 * Releases}, what is old is dropped by {@link Forgetting}. Of every change {@link Routing} makes what each route is to
 * have of it; definitions of routes come in here too, between one article and the next, and so do requests to send again what
 * is out, which {@link Rebuilding} works off.
 */
final class Settlement implements Processor<String, SpecificRecord, String, Object> {

    private final Map<Kind, RecordEncoder<SpecificRecord>> encoders;
    private final Rules rules;
    private final RoutesOfSink routes;
    private final SinkMeters meters;
    private final RecordEncoder<LedgerEntry> entries;
    private ProcessorContext<String, Object> context;
    private Delivery delivery;
    private Ledger ledger;
    private Embargoes embargoes;
    private ArticleStates states;
    private Releases releases;
    private Routing routing;
    private Backfill backfill;
    private Rebuilding rebuilding;

    Settlement(
            Map<Kind, RecordEncoder<SpecificRecord>> encoders,
            RecordEncoder<LedgerEntry> entries,
            Rules rules,
            RoutesOfSink routes,
            SinkMeters meters) {
        this.encoders = encoders;
        this.entries = entries;
        this.rules = rules;
        this.routes = routes;
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        routing = routes.open(encoders, context);
        backfill = new Backfill(routing, context.getStateStore(SinkTopology.STORE), context, rules.clock());
        delivery = new Delivery(encoders, routing, context);
        ledger = new Ledger(entries, context);
        rebuilding = new Rebuilding(
                context.getStateStore(RebuildStore.NAME),
                context.getStateStore(SinkTopology.STORE),
                new Mending(delivery, new RouteRepair(routing), context),
                context,
                rules.clock());
        embargoes = new Embargoes(context.getStateStore(Embargoes.STORE), meters);
        states = new ArticleStates(context.getStateStore(SinkTopology.STORE), embargoes);
        releases = new Releases(states, embargoes, delivery, new Alarm(context, rules.clock()), rules.clock(), meters);
        releases.await();
        backfill.await();
        rebuilding.await();
        rules.kept()
                .ifPresent(time -> context.schedule(
                        Forgetting.INTERVAL,
                        PunctuationType.WALL_CLOCK_TIME,
                        new Forgetting(states, routing, time, rules.clock())));
    }

    @Override
    public void process(Record<String, SpecificRecord> record) {
        if (!routes.isDefinition(context.recordMetadata())) {
            settle(record.withValue((EnrichedArticle) record.value()).withHeaders(CurrentSpan.addTo(record.headers())));
        } else if (RebuildHeaders.rebuild(record.headers()).isPresent()) {
            rebuilding.take(record.key(), record);
        } else {
            define(record);
        }
    }

    private void define(Record<String, SpecificRecord> record) {
        Optional<Route> definition = Optional.ofNullable((Route) record.value());
        definition
                .map(Route::getName)
                .filter(name -> !name.equals(record.key()))
                .ifPresent(name -> {
                    throw new PoisonRecord(
                            "the record's key is " + record.key() + ", expected the route's name " + name);
                });
        routing.define(record.key(), definition);
        backfill.await();
        rebuilding.await();
    }

    private void settle(Record<String, EnrichedArticle> record) {
        check(record);
        Optional<ArticleState> known = states.find(record.key());
        Instant now = rules.clock().instant();
        Decision decision = StateMachine.decide(known, record.value(), now);
        Outgoing outgoing = delivery.prepare(record.key(), known, decision);
        Optional<byte[]> entry = decision.outcome().map(outcome -> ledger.encode(record, outcome, now));
        if (decision.outcome().filter(Outcome.HELD::equals).isPresent()) {
            decision.next().ifPresent(next -> rehearseRelease(next, now));
        }
        states.put(record.key(), known, decision.next());
        releases.await();
        delivery.send(outgoing, record);
        entry.ifPresent(bytes -> ledger.send(bytes, record));
        decision.outcome().ifPresent(outcome -> {
            meters.count(outcome, record.key());
            measure(outcome, record, now);
        });
    }

    /** What is replayed was received long ago. */
    private void measure(Outcome outcome, Record<String, EnrichedArticle> record, Instant now) {
        if (outcome == Outcome.PUBLISHED
                && ReplayHeaders.replay(record.headers()).isEmpty()) {
            meters.delivered(record.value().getArticle().getReceived(), now);
        }
    }

    @Override
    public void close() {
        if (embargoes != null) {
            embargoes.close();
        }
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

    /** What could not go out when its time comes becomes a dead letter now, while its bytes are there. */
    private void rehearseRelease(ArticleState next, Instant now) {
        next.due()
                .ifPresent(
                        time -> delivery.encode(StateMachine.release(next, now).changes()));
    }
}
