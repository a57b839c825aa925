package wiredesk.desk.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wiredesk.desk.page.DeskService;
import wiredesk.desk.page.DeskSettings;
import wiredesk.enrich.EnrichService;
import wiredesk.enrich.EnrichSettings;
import wiredesk.enrich.Extractor;
import wiredesk.enrich.ReplayLane;
import wiredesk.enrich.TokenCount;
import wiredesk.ingest.IngestService;
import wiredesk.runtime.Service;
import wiredesk.runtime.config.InvalidSetting;
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
            services.addAll(lanes(settings, meters, new Once<>(extractor)));
        }
        if (stage == Stage.DESK || stage == Stage.ALL && settings.get(DeskSettings.ENABLED)) {
            services.add(new DeskService(settings, meters));
        }
        if (stage.includes(Stage.INGEST)) {
            services.add(new IngestService(settings, meters));
        }
        return services;
    }

    /** Live before replayed: the first lane pays for the loading of the model. */
    private static List<Service> lanes(Settings settings, MeterRegistry meters, Supplier<Extractor> extractor) {
        List<Service> lanes = new ArrayList<>();
        if (settings.get(EnrichSettings.LIVE_ENABLED)) {
            lanes.add(new EnrichService(settings, meters, () -> TokenCount.of(extractor.get(), meters, "enrich")));
        }
        if (settings.get(EnrichSettings.REPLAY_THREADS) > 0) {
            lanes.add(new ReplayLane(settings, meters, () -> TokenCount.of(extractor.get(), meters, "enrich-replay")));
        }
        if (lanes.isEmpty()) {
            throw new InvalidSetting(
                    EnrichSettings.REPLAY_THREADS.key(),
                    "0",
                    "1 or more where " + EnrichSettings.LIVE_ENABLED.key()
                            + " is false: enrich would have nothing to do");
        }
        return lanes;
    }
}
