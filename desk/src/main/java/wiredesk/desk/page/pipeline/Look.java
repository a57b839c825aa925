package wiredesk.desk.page.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.replay.Replaying;
import wiredesk.enrich.ReplayLane;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** A spell of looking, until something goes wrong. */
final class Look implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Look.class);
    private static final Duration SPAN = Duration.ofSeconds(10);
    private static final Duration READING = Duration.ofMillis(1_500);
    private static final int SHOWN_SOURCES = 500;

    private final Clock clock;
    private final Topics topics;
    private final LetterTally letters;
    private final Rates rates = new Rates(SPAN);
    private final SourceBook sources = new SourceBook();
    private final AlertBook alerts = new AlertBook();
    private final Deliveries deliveries;
    private final Stages stages;
    private final Closing closing = new Closing();
    private final KafkaPlaces kafka;
    private final Tail tail;
    private final ReplayTally replays;
    private final RouteTally routes;
    private List<Route> known = List.of();
    private long lane;

    Look(Settings settings, KafkaClients clients, Copying copying, LetterTally letters, Clock clock) {
        this.clock = clock;
        this.topics = clients.topics();
        this.letters = letters;
        this.deliveries = new Deliveries(
                topics.raw().name(),
                topics.replay().name(),
                topics.deadLetters().name());
        this.stages = new Stages(settings, topics, (group, topic) -> backlog(clients, topic));
        try {
            kafka = closing.add(new KafkaPlaces(clients));
            tail = closing.add(new Tail(clients, deliveries, sources, alerts, clock.instant()));
            Replaying replaying = closing.add(new Replaying(clients, ReplayLane.group(settings), 1, clock));
            replays = new ReplayTally(() -> replaying.book().all(), each -> replaying.status(each, lane), copying);
            routes = closing.add(new RouteTally(clients));
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    private static Backlog backlog(KafkaClients clients, String topic) {
        return new Backlog((from, to) -> {
            AtomicLong count = new AtomicLong();
            try (LogReader reader = new LogReader(clients, topic)) {
                reader.seek(from);
                reader.readTo(to, record -> count.incrementAndGet());
            }
            return count.get();
        });
    }

    Sample take() {
        tail.read(READING);
        List<String> names = Stream.concat(
                        topics.all().stream().map(Topic::name), known.stream().map(Route::getTopic))
                .toList();
        Positions positions = Positions.of(kafka, names, stages.groups());
        Instant now = clock.instant();
        List<Sample.StageFlow> flows = stages.read(positions, (group, next) -> rates.of("group " + group, next, now));
        lane = flows.stream()
                .filter(flow -> flow.lane().equals("replay"))
                .mapToLong(Sample.StageFlow::lag)
                .sum();
        known = routes.at(end(positions, topics.routes()));
        List<Alarm> alarms = alerts.all();
        return new Sample(
                now,
                tail.isComplete(),
                topics.all().stream().map(topic -> flow(topic, positions, now)).toList(),
                flows,
                deliveries.latency(now),
                deliveries.outcomes(SHOWN_SOURCES, now),
                letters.at(end(positions, topics.deadLetters()) + deliveries.letterEnds()),
                sources.read(deliveries.bySource(now), alarms).stream()
                        .limit(SHOWN_SOURCES)
                        .toList(),
                alarms,
                replays.at(end(positions, topics.replays()), now),
                known.stream().map(route -> line(route, positions, now)).toList());
    }

    private Sample.TopicFlow flow(Topic topic, Positions positions, Instant now) {
        String name = topic.name();
        String prefix = topics.raw().name().replaceFirst("raw$", "");
        return new Sample.TopicFlow(
                name, name.substring(prefix.length()), positions.records(name), rate(name, positions, now));
    }

    private Sample.RouteLine line(Route route, Positions positions, Instant now) {
        boolean there = positions.end(route.getTopic()).isPresent();
        return RouteTally.line(
                route,
                there ? positions.records(route.getTopic()) : null,
                there ? rate(route.getTopic(), positions, now) : null);
    }

    private Double rate(String topic, Positions positions, Instant now) {
        return positions.end(topic).isPresent()
                ? rates.of("topic " + topic, positions.end(topic).getAsLong(), now)
                : null;
    }

    private static long end(Positions positions, Topic topic) {
        return positions.end(topic.name()).orElse(0);
    }

    @Override
    public void close() {
        closing.close();
    }

    /** What has been opened, closed in the other order. */
    private static final class Closing {
        private final List<AutoCloseable> opened = new ArrayList<>();

        <T extends AutoCloseable> T add(T each) {
            opened.add(0, each);
            return each;
        }

        void close() {
            for (AutoCloseable each : opened) {
                try {
                    each.close();
                } catch (Exception e) {
                    LOG.debug("not closed in order: {}", each, e);
                }
            }
        }
    }
}
