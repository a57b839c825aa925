package wiredesk.runtime.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatencyTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Latency latency = Latency.of(meters, "wiredesk.test.latency", "A test", Buckets.PASSAGE);

    @Test
    void latencyIsAHistogramInSecondsWithTheseBucketsAndNoOthers() {
        latency.record(NOON, NOON.plusMillis(700));

        assertThat(lines("_bucket"))
                .hasSize(13)
                .contains(
                        "wiredesk_test_latency_seconds_bucket{le=\"0.5\"} 0",
                        "wiredesk_test_latency_seconds_bucket{le=\"1.0\"} 1",
                        "wiredesk_test_latency_seconds_bucket{le=\"+Inf\"} 1");
        assertThat(lines("_sum")).containsExactly("wiredesk_test_latency_seconds_sum 0.7");
    }

    @Test
    void clocksThatDifferMakeNoNegativeLatency() {
        latency.record(NOON, NOON.minusSeconds(3));

        assertThat(lines("_sum")).containsExactly("wiredesk_test_latency_seconds_sum 0.0");
        assertThat(lines("_count")).containsExactly("wiredesk_test_latency_seconds_count 1");
    }

    @Test
    void boundsOfBucketsRise() {
        for (Buckets buckets : Buckets.values()) {
            assertThat(buckets.bounds()).isSorted().hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
        }
    }

    private Stream<String> lines(String ending) {
        return meters.scrape().lines().filter(line -> line.startsWith("wiredesk_test_latency_seconds" + ending));
    }
}
