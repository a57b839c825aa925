package wiredesk.desk.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wiredesk.enrich.EnrichService;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.IngestService;
import wiredesk.runtime.Service;
import wiredesk.runtime.config.Settings;
import wiredesk.sink.SinkService;

/** The services that a process runs, in the order in which they start: those downstream first. */
public final class Services {

    private Services() {}

    /**
     * @param extractor asked once, when enrich starts; loading the language model takes seconds
     * @throws wiredesk.runtime.config.InvalidSetting if a service is not set up right
     */
    public static List<Service> of(
            Stage stage, Settings settings, MeterRegistry meters, Supplier<Extractor> extractor) {
        List<Service> services = new ArrayList<>();
        if (stage.includes(Stage.SINK)) {
            services.add(new SinkService(settings, meters));
        }
        if (stage.includes(Stage.ENRICH)) {
            services.add(new EnrichService(settings, meters, () -> extractor.get()::extract));
        }
        if (stage.includes(Stage.INGEST)) {
            services.add(new IngestService(settings, meters));
        }
        return services;
    }
}
