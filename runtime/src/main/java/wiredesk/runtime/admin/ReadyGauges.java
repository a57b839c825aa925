package wiredesk.runtime.admin;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.stream.Collectors;
import wiredesk.runtime.admin.Readiness.Finding;

/** Readiness as {@code wiredesk_ready{check}}: 1 where a check is well, 0 where it is not. */
final class ReadyGauges {

    private final MultiGauge gauges;

    ReadyGauges(MeterRegistry meters) {
        gauges = MultiGauge.builder("wiredesk.ready")
                .description("1 where a readiness check is well, 0 where it is not; /health/ready says why")
                .register(meters);
    }

    synchronized void show(List<Finding> findings) {
        gauges.register(
                findings.stream()
                        .map(finding -> Row.of(
                                Tags.of("check", finding.name()),
                                finding.problem().isEmpty() ? 1 : 0))
                        .collect(Collectors.toList()),
                true);
    }
}
