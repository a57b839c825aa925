package wiredesk.desk.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topics;
import wiredesk.sink.rebuild.Target;
import wiredesk.sink.routes.RouteBook;

/**
 * Has the sink bring a topic downstream back to what is out. The sink owns these topics and does all the writing, so a live
 * change is never overtaken; here it is asked, waited for, and asked about what nobody has sent again.
 */
public final class Rebuilder implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final KafkaClients clients;
    private final String sink;
    private final RouteBook routes;
    private final Clock clock;
    private final Offsets offsets;
    private final RebuildLog log;

    /** @param sink its consumer group */
    public Rebuilder(KafkaClients clients, String sink, RouteBook routes, Clock clock) {
        this.clients = clients;
        this.sink = sink;
        this.routes = routes;
        this.clock = clock;
        this.offsets = new Offsets(clients);
        this.log = new RebuildLog(clients, offsets);
    }

    /** Those that are known, the oldest first. */
    public List<RebuildStatus> all() {
        return log.read();
    }

    /** @throws RebuildRefused if none of this id is known */
    public RebuildStatus find(String id) {
        return log.find(id)
                .orElseThrow(() -> new RebuildRefused(
                        "there is no rebuild " + id + "; wiredesk rebuild status lists those known"));
    }

    /**
     * Asks the sink; it begins at once, or when it is started.
     *
     * @throws RebuildRefused if the target is a route that is paused, or its topic is not there
     */
    public RebuildStatus start(Target target) {
        target.route().map(routes::find).map(Route::getPaused).ifPresent(reason -> {
            throw new RebuildRefused("route " + target.route().orElseThrow() + " is paused (" + reason
                    + "); resume it first: wiredesk routes resume "
                    + target.route().orElseThrow());
        });
        String topic = place(target).topic();
        Map<TopicPartition, Long> ends = offsets.ends(IntStream.range(0, offsets.partitions(topic))
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList());
        if (ends.isEmpty()) {
            throw new Unreachable("topic " + topic + " is not there; make it again first, empty");
        }
        String id = "%s-%04x"
                .formatted(
                        SECONDS.format(clock.instant()),
                        ThreadLocalRandom.current().nextInt(0x1_0000));
        List<Long> inOrder = IntStream.range(0, ends.size())
                .mapToObj(number -> ends.get(new TopicPartition(topic, number)))
                .toList();
        try (Asking asking = new Asking(clients, id)) {
            asking.request(id, target, inOrder);
        }
        return find(id);
    }

    /**
     * Waits until the sink has sent all, then has it take back what is not current. May be broken off and done again.
     *
     * @param patience how long in all
     * @param unknown whether records of articles that the sink does not know are taken back, too
     * @return as it is then: over, or not yet
     */
    public RebuildStatus finish(RebuildStatus begun, Duration patience, boolean unknown, Progress progress) {
        Instant end = clock.instant().plus(patience);
        RebuildStatus status = begun;
        progress.advance(status.done(), status.records() + " records");
        while (!status.isSent()) {
            if (!rest(end)) {
                return status;
            }
            int before = status.done();
            status = find(begun.id());
            progress.advance(status.done() - before, status.records() + " records");
        }
        return status.end().isPresent() ? status : sweep(status, unknown, end);
    }

    private RebuildStatus sweep(RebuildStatus status, boolean unknown, Instant end) {
        try (Sweep sweep = new Sweep(clients, offsets, place(status.target()), status.ends());
                Asking asking = new Asking(clients, status.id())) {
            Map<String, List<String>> suspects = sweep.suspects();
            if (!suspects.isEmpty()) {
                Map<TopicPartition, Long> answered = asking.ask(status.id(), status.target(), suspects, unknown);
                while (!hasRead(answered)) {
                    if (!rest(end)) {
                        return status;
                    }
                }
            }
            long takenBack = sweep.takenBack();
            asking.end(
                    status.id(),
                    takenBack,
                    suspects.values().stream().mapToLong(List::size).sum() - takenBack);
        }
        return find(status.id());
    }

    private boolean hasRead(Map<TopicPartition, Long> places) {
        Map<TopicPartition, Long> next = offsets.next(sink, places.keySet());
        return places.entrySet().stream().allMatch(place -> next.get(place.getKey()) >= place.getValue());
    }

    private Place place(Target target) {
        Topics topics = clients.topics();
        Optional<String> route = target.route();
        if (route.isPresent()) {
            return new RoutePlace(routes.find(route.get()), clients.serdes().deserializer());
        }
        String topic = switch (target.kind().orElseThrow()) {
            case ARTICLE -> topics.articles().name();
            case QUOTE -> topics.quotes().name();
            case ENTITY -> topics.entities().name();
        };
        return new TablePlace(topic, clients.serdes().deserializer());
    }

    /** False if the time is over. */
    private boolean rest(Instant end) {
        if (!clock.instant().isBefore(end)) {
            return false;
        }
        try {
            Thread.sleep(LOOK.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the sink", e);
        }
    }

    @Override
    public void close() {
        log.close();
        offsets.close();
    }
}
