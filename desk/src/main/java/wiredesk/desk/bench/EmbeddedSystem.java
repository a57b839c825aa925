package wiredesk.desk.bench;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wiredesk.desk.embedded.EmbeddedPlatform;
import wiredesk.desk.service.Services;
import wiredesk.desk.service.Stage;
import wiredesk.enrich.Extractor;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.topics.TopicAdmin;

/** Kafka, a registry, enrich and sink in this process, set up as {@code wiredesk run all --embedded} does. */
public final class EmbeddedSystem implements AutoCloseable {

    private final EmbeddedPlatform platform;
    private final Settings settings;
    private StartedServices services;

    private EmbeddedSystem(EmbeddedPlatform platform, Settings settings) {
        this.platform = platform;
        this.settings = settings;
    }

    /**
     * Starts all of it, and returns when it takes articles.
     *
     * @param folder for all data
     * @param settings makes the settings, given those that lead to the platform
     * @param extractor asked once, when enrich starts
     */
    public static EmbeddedSystem start(
            Path folder, Function<Map<String, String>, Settings> settings, Supplier<Extractor> extractor)
            throws InterruptedException {
        EmbeddedPlatform platform = EmbeddedPlatform.start(folder);
        try {
            Map<String, String> fixed = new HashMap<>(platform.settings());
            fixed.put(
                    RuntimeSettings.STREAMS_STATE_DIR.key(),
                    folder.resolve("streams").toString());
            EmbeddedSystem system = new EmbeddedSystem(platform, settings.apply(fixed));
            system.run(extractor);
            return system;
        } catch (RuntimeException | InterruptedException e) {
            platform.close();
            throw e;
        }
    }

    private void run(Supplier<Extractor> extractor) throws InterruptedException {
        try (TopicAdmin topics = new TopicAdmin(settings)) {
            topics.create();
        }
        PrometheusMeterRegistry meters = Meters.create();
        services = StartedServices.start(Stream.of(Stage.SINK, Stage.ENRICH)
                .map(stage -> Services.of(stage, settings, meters, extractor))
                .flatMap(List::stream)
                .toList());
    }

    /** The settings that lead to it. */
    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        services.close();
        platform.close();
    }
}
