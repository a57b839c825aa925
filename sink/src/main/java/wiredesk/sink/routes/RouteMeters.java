package wiredesk.sink.routes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted of each route, all partitions of an instance together. */
public final class RouteMeters {

    private final MeterRegistry meters;
    private final Map<String, AtomicInteger> paused = new ConcurrentHashMap<>();

    public RouteMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void countDelivery(String route) {
        delivered(route).increment();
    }

    /** It is paused because of an article, or of its own filter. */
    void countFailure(String route) {
        failures(route).increment();
    }

    /** Last known of any partition; they differ for moments only. */
    void show(String route, boolean running) {
        paused.computeIfAbsent(route, name -> {
                    AtomicInteger value = new AtomicInteger();
                    Gauge.builder("wiredesk.sink.routes.paused", value, AtomicInteger::get)
                            .description("1 while a route is paused, by hand or because it failed")
                            .tag("route", name)
                            .register(meters);
                    delivered(name); // at 0: what Prometheus first sees as 1 is no increase to it
                    failures(name);
                    return value;
                })
                .set(running ? 0 : 1);
    }

    private Counter delivered(String route) {
        return Counter.builder("wiredesk.sink.routes.delivered")
                .description("Records sent to a route, tombstones included")
                .tag("route", route)
                .register(meters);
    }

    private Counter failures(String route) {
        return Counter.builder("wiredesk.sink.routes.failures")
                .description("How often a route was paused because it failed; routes list says why")
                .tag("route", route)
                .register(meters);
    }
}
