package wiredesk.sink.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.sink.routes.RouteMeters;
import wiredesk.sink.state.Outcome;

/** What the sink counts, all its partitions together. */
public final class SinkMeters {

    private final Outcomes outcomes;
    private final RouteMeters routes;
    private final Counter released;
    private final AtomicLong waiting = new AtomicLong();

    /** @param outcomes the counters of what becomes of arriving versions */
    public SinkMeters(MeterRegistry meters, Outcomes outcomes) {
        this.outcomes = outcomes;
        routes = new RouteMeters(meters);
        released = Counter.builder("wiredesk.sink.embargoes.released")
                .description("Held versions that went out when their embargo ended")
                .register(meters);
        Gauge.builder("wiredesk.sink.embargoes.waiting", waiting, AtomicLong::get)
                .description("Articles of this instance that wait for the end of an embargo")
                .register(meters);
    }

    RouteMeters routes() {
        return routes;
    }

    void count(Outcome outcome, String articleId) {
        outcomes.count(outcome.label(), articleId);
    }

    void countRelease() {
        released.increment();
    }

    /** More articles wait for the end of an embargo, or fewer. */
    void addWaiting(long more) {
        waiting.addAndGet(more);
    }
}
