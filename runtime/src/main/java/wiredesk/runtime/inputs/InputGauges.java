package wiredesk.runtime.inputs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;

/** What is known of a service's inputs as gauges; without a value while nothing is known. */
final class InputGauges {

    private record Figures(double lag, double unstable) {
        static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN);
    }

    private final Map<String, Figures> figures = new ConcurrentHashMap<>();

    /** @param stalled seconds that a topic has stalled its readers, asked whenever somebody wants to know */
    InputGauges(String service, Set<String> topics, ToDoubleFunction<String> stalled, MeterRegistry meters) {
        for (String topic : topics) {
            Tags tags = Tags.of("service", service, "topic", topic);
            figures.put(topic, Figures.UNKNOWN);
            Gauge.builder("wiredesk.streams.lag", this, it -> it.figures.get(topic).lag)
                    .description("Records that a service has before it, on all instances together")
                    .tags(tags)
                    .register(meters);
            Gauge.builder("wiredesk.streams.unstable", this, it -> it.figures.get(topic).unstable)
                    .description("Records of an input that nobody can read yet, since a transaction is open")
                    .baseUnit("records")
                    .tags(tags)
                    .register(meters);
            Gauge.builder("wiredesk.streams.stalled", () -> stalled.applyAsDouble(topic))
                    .description("How long an open transaction has kept readers of an input where they are")
                    .baseUnit("seconds")
                    .tags(tags)
                    .register(meters);
        }
    }

    void show(Map<TopicPartition, Standing> standings) {
        Map<String, Long> lags = sums(standings, Standing::lag);
        Map<String, Long> unstable = sums(standings, Standing::unstable);
        figures.replaceAll(
                (topic, before) -> new Figures(lags.getOrDefault(topic, 0L), unstable.getOrDefault(topic, 0L)));
    }

    void forget() {
        figures.replaceAll((topic, before) -> Figures.UNKNOWN);
    }

    private static Map<String, Long> sums(Map<TopicPartition, Standing> standings, ToLongFunction<Standing> figure) {
        return standings.entrySet().stream()
                .collect(groupingBy(
                        each -> each.getKey().topic(), summingLong(each -> figure.applyAsLong(each.getValue()))));
    }
}
