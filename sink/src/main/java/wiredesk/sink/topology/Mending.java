package wiredesk.sink.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.sink.rebuild.Mender;
import wiredesk.sink.rebuild.Rebuild;
import wiredesk.sink.rebuild.Target;
import wiredesk.sink.routes.RouteRepair;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;
import wiredesk.sink.topology.Delivery.Encoded;

/** Sends what a rebuild needs by the topology's sinks. */
final class Mending implements Mender {

    /** Name of the sink node that notes leave by. */
    static final String SINK = "rebuilt";

    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

    private final Delivery delivery;
    private final RouteRepair routes;
    private final ProcessorContext<String, Object> context;

    Mending(Delivery delivery, RouteRepair routes, ProcessorContext<String, Object> context) {
        this.delivery = delivery;
        this.routes = routes;
        this.context = context;
    }

    @Override
    public boolean isWaiting(Target target) {
        return target.route().filter(routes::isWaiting).isPresent();
    }

    @Override
    public int send(Target target, String articleId, ArticleState state, long timestamp) {
        return target.kind()
                .map(kind -> sendAll(kind, articleId, state, timestamp))
                .orElseGet(() -> routes.send(target.route().orElseThrow(), articleId, state, timestamp));
    }

    @Override
    public void takeBack(
            Target target, String articleId, Optional<ArticleState> state, List<String> records, Record<?, ?> cause) {
        // Its headers are about the rebuild, and no part of the news.
        Record<String, Object> plain = new Record<>(articleId, null, cause.timestamp());
        target.route().ifPresent(name -> routes.takeBack(name, articleId, records, plain));
        target.kind().ifPresent(kind -> {
            Set<String> out = state.map(known -> of(kind, known)).orElseGet(List::of).stream()
                    .map(Change::key)
                    .collect(Collectors.toSet());
            records.stream()
                    .filter(key -> !out.contains(key))
                    .forEach(key -> context.forward(plain.withKey(key), Delivery.sink(kind)));
        });
    }

    @Override
    public void finish(Rebuild done) {
        int partition = context.taskId().partition();
        Headers headers = new RecordHeaders();
        RebuildHeaders.add(headers, RebuildHeaders.REBUILD, done.id());
        RebuildHeaders.add(headers, RebuildHeaders.SENT, Long.toString(done.sent()));
        LOG.info("rebuild {} of {}: {} records sent", done.id(), done.target().text(), done.sent());
        context.forward(
                new Record<>(
                        RebuildHeaders.key(done.id(), partition),
                        (Object) null,
                        context.currentSystemTimeMs(),
                        headers),
                SINK);
    }

    private int sendAll(Kind kind, String articleId, ArticleState state, long timestamp) {
        try {
            List<Encoded> changes = delivery.encode(of(kind, state));
            changes.forEach(each ->
                    context.forward(new Record<>(each.key(), (Object) each.value(), timestamp), Delivery.sink(kind)));
            return changes.size();
        } catch (PoisonRecord e) {
            // It was small enough when it went out; the bound has been lowered since.
            LOG.error("{} is not sent again: {}", articleId, e.getMessage());
            return 0;
        }
    }

    private static List<Change> of(Kind kind, ArticleState state) {
        return state.out().stream().filter(change -> change.kind() == kind).toList();
    }
}
