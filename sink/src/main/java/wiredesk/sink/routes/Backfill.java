package wiredesk.sink.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import wiredesk.sink.state.ArticleState;

/**
 * Looks through a partition's articles for routes that are new, changed or no longer paused, for a moment at a time between
 * the live ones. All routes that are at the same place go on together. It keeps its place in the store of routes and goes on
 * there after a crash; since a route is only sent what it does not have, what live delivery has sent is not sent again.
 */
public final class Backfill implements Punctuator {

    static final Duration INTERVAL = Duration.ofMillis(50);

    /**
     * Between two runs Kafka Streams may take no more than one live article of each partition, however many wait. So a run
     * leaves most of the interval to them, also where a thread has several partitions.
     */
    private static final Duration A_RUN = Duration.ofMillis(5);

    private static final int LOOKED_AT_A_RUN = 50;

    private static final Comparator<Optional<String>> PLACE = Comparator.comparing(place -> place.orElse(""));

    private final Routing routing;
    private final KeyValueStore<String, ArticleState> articles;
    private final ProcessingContext context;
    private final Clock clock;
    private Optional<Cancellable> schedule = Optional.empty();

    public Backfill(
            Routing routing, KeyValueStore<String, ArticleState> articles, ProcessingContext context, Clock clock) {
        this.routing = routing;
        this.articles = articles;
        this.context = context;
        this.clock = clock;
    }

    /** To be called whenever a route has changed. */
    public void await() {
        boolean work = routing.hasIll() || routing.states().all().stream().anyMatch(RouteState::isScanning);
        if (work && schedule.isEmpty()) {
            schedule = Optional.of(context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, this));
        } else if (!work) {
            schedule.ifPresent(Cancellable::cancel);
            schedule = Optional.empty();
        }
    }

    @Override
    public void punctuate(long timestamp) {
        routing.pauseIll();
        List<RouteState> hindmost = hindmost();
        if (!hindmost.isEmpty()) {
            goOn(hindmost, timestamp);
        }
        await();
    }

    private void goOn(List<RouteState> routes, long timestamp) {
        Optional<String> from = place(routes.get(0));
        Optional<String> until = nextPlace(from);
        Optional<String> stopped = Optional.empty();
        Instant end = clock.instant().plus(A_RUN);
        int looked = 0;
        try (KeyValueIterator<String, ArticleState> range = articles.range(from.orElse(null), null)) {
            while (range.hasNext()) {
                KeyValue<String, ArticleState> each = range.next();
                boolean timeIsUp = looked > 0 && !clock.instant().isBefore(end);
                if (timeIsUp
                        || looked == LOOKED_AT_A_RUN
                        || until.filter(each.key::equals).isPresent()) {
                    stopped = Optional.of(each.key);
                    break;
                }
                looked++;
                deliver(each.key, each.value, routes, timestamp);
            }
        }
        keepPlace(routes, stopped);
    }

    private void deliver(String id, ArticleState state, List<RouteState> routes, long timestamp) {
        Offer offer = new Offer(id, Optional.of(state));
        List<Subscription> concerned = new ArrayList<>();
        for (RouteState route : routes) {
            if (offer.isOfInterest(route.scan().orElseThrow().horizon())) {
                Optional.ofNullable(routing.subscription(route.name())).ifPresent(concerned::add);
            }
        }
        if (!concerned.isEmpty()) {
            routing.carryOut(routing.plan(offer, concerned), new Record<>(id, null, timestamp));
        }
    }

    private void keepPlace(List<RouteState> routes, Optional<String> place) {
        for (RouteState each : routes) {
            // One that was paused on the way begins anew when it goes on.
            routing.states()
                    .find(each.name())
                    .filter(RouteState::isScanning)
                    .ifPresent(state -> routing.states()
                            .put(state.scanned(
                                    place.map(id -> each.scan().orElseThrow().goOnAt(id)))));
        }
    }

    private List<RouteState> hindmost() {
        List<RouteState> scanning =
                routing.states().all().stream().filter(RouteState::isScanning).toList();
        Optional<Optional<String>> first =
                scanning.stream().map(Backfill::place).min(PLACE);
        return scanning.stream()
                .filter(each -> place(each).equals(first.orElseThrow()))
                .toList();
    }

    /** Where others wait to be joined. */
    private Optional<String> nextPlace(Optional<String> here) {
        TreeSet<String> places = new TreeSet<>();
        routing.states().all().stream()
                .filter(RouteState::isScanning)
                .map(Backfill::place)
                .flatMap(Optional::stream)
                .forEach(places::add);
        return Optional.ofNullable(places.higher(here.orElse("")));
    }

    private static Optional<String> place(RouteState state) {
        return state.scan().flatMap(Scan::next);
    }
}
