package wiredesk.sink.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import wiredesk.runtime.meters.Buckets;
import wiredesk.runtime.meters.Latency;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.sink.routes.RouteMeters;
import wiredesk.sink.state.Outcome;

/** What the sink counts, all its partitions together. */
public final class SinkMeters {

    private final Outcomes outcomes;
    private final Clock clock;
    private final RouteMeters routes;
    private final Counter released;
    private final AtomicLong waiting = new AtomicLong();
    private final Latency delivery;
    private final Latency lateness;
    private final Set<Embargoes> partitions = ConcurrentHashMap.newKeySet();

    /** @param outcomes the counters of what becomes of arriving versions */
    public SinkMeters(MeterRegistry meters, Outcomes outcomes) {
        this(meters, outcomes, Clock.systemUTC());
    }

    SinkMeters(MeterRegistry meters, Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
        routes = new RouteMeters(meters);
        released = Counter.builder("wiredesk.sink.embargoes.released")
                .description("Held versions that went out when their embargo ended")
                .register(meters);
        Gauge.builder("wiredesk.sink.embargoes.waiting", waiting, AtomicLong::get)
                .description("Articles of this instance that wait for the end of an embargo")
                .register(meters);
        Gauge.builder("wiredesk.sink.embargoes.overdue", this, SinkMeters::overdue)
                .description("How long the embargo that ended first has been over without its article having gone out")
                .baseUnit("seconds")
                .register(meters);
        delivery = Latency.of(
                meters,
                "wiredesk.sink.latency",
                "From the receipt of a live article to its being put out; held ones not among them",
                Buckets.PASSAGE);
        lateness = Latency.of(
                meters,
                "wiredesk.sink.embargoes.lateness",
                "From the end of an embargo to the article's being put out",
                Buckets.PASSAGE);
    }

    RouteMeters routes() {
        return routes;
    }

    void count(Outcome outcome, String articleId) {
        outcomes.count(outcome.label(), articleId);
    }

    /** A live version was put out as soon as it had come. */
    void delivered(Instant received, Instant now) {
        delivery.record(received, now);
    }

    void released(Instant due, Instant now) {
        released.increment();
        lateness.record(due, now);
    }

    void watch(Embargoes partition) {
        partitions.add(partition);
    }

    void forget(Embargoes partition) {
        partitions.remove(partition);
    }

    private double overdue() {
        Instant now = clock.instant();
        return partitions.stream()
                .map(Embargoes::earliest)
                .filter(time -> time.isAfter(Instant.EPOCH) && time.isBefore(now))
                .mapToDouble(time -> Duration.between(time, now).toMillis() / 1000.0)
                .max()
                .orElse(0);
    }

    /** More articles wait for the end of an embargo, or fewer. */
    void addWaiting(long more) {
        waiting.addAndGet(more);
    }
}
