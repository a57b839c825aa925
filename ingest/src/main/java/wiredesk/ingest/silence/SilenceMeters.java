package wiredesk.ingest.silence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** What is known of a source's silence as gauges; without a value while nothing is known. */
final class SilenceMeters {

    private final MeterRegistry meters;

    SilenceMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @param silence seconds since anything new came
     * @param expectedGap seconds that this silence may last
     * @param silent 1 while it is an alert, else 0
     */
    void show(String source, Supplier<Number> silence, Supplier<Number> expectedGap, Supplier<Number> silent) {
        Gauge.builder("wiredesk.ingest.source.silence", silence)
                .description("Time since anything new came from a source, to any instance")
                .baseUnit("seconds")
                .tag("source", source)
                .register(meters);
        Gauge.builder("wiredesk.ingest.source.expected.gap", expectedGap)
                .description(
                        "How long the silence of a source may last before it is an alert, learnt by hour of the week")
                .baseUnit("seconds")
                .tag("source", source)
                .register(meters);
        Gauge.builder("wiredesk.ingest.source.silent", silent)
                .description("1 while a source is silent for longer than it ever is, else 0")
                .tag("source", source)
                .register(meters);
    }
}
