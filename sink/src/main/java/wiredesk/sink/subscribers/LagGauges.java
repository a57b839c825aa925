package wiredesk.sink.subscribers;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lag as the gauge {@code wiredesk.subscribers.lag} with the tags {@code group} and {@code topic}. Anybody who may read can
 * make groups, so their number is bounded: the first in the order of their names have a gauge each, the rest one together,
 * as group {@code other}.
 */
final class LagGauges {

    static final int GROUPS = 200;
    private static final String OTHER = "other";

    private final MultiGauge gauges;

    LagGauges(MeterRegistry meters) {
        gauges = MultiGauge.builder("wiredesk.subscribers.lag")
                .description("Records that a consumer group has before it in a downstream topic")
                .register(meters);
    }

    /** Shows these and no others. */
    void show(List<Lag> lags) {
        Set<String> named =
                lags.stream().map(Lag::group).distinct().sorted().limit(GROUPS).collect(Collectors.toSet());
        TreeMap<Tags, Long> sums = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Lag lag : lags) {
            String group = named.contains(lag.group()) ? lag.group() : OTHER;
            sums.merge(Tags.of("group", group, "topic", lag.topic()), lag.records(), Long::sum);
        }
        gauges.register(
                sums.entrySet().stream()
                        .map(sum -> Row.of(sum.getKey(), sum.getValue()))
                        .collect(Collectors.toList()),
                true);
    }
}
