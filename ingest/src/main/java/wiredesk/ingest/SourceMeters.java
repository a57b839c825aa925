package wiredesk.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wiredesk.ingest.group.SourceGroup;
import wiredesk.ingest.source.Source;

/** {@code wiredesk_ingest_source_up{source}}, for the sources that this instance works on at the moment. */
final class SourceMeters implements SourceGroup.Watch {

    private final MeterRegistry meters;
    private final Map<Source, Meter> gauges = new ConcurrentHashMap<>();

    SourceMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void started(Source source) {
        Gauge gauge = Gauge.builder(
                        "wiredesk.ingest.source.up",
                        source,
                        one -> one.problem().isPresent() ? 0 : 1)
                .description("1 while the source works, 0 while it is in trouble; where it is worked on, alone")
                .tag("source", source.name().value())
                .register(meters);
        gauges.put(source, gauge);
    }

    @Override
    public void stopped(Source source) {
        Meter gauge = gauges.remove(source);
        if (gauge != null) {
            meters.remove(gauge);
        }
    }
}
