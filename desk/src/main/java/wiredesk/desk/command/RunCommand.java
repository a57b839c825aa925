package wiredesk.desk.command;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.embedded.EmbeddedPlatform;
import wiredesk.desk.embedded.Ports;
import wiredesk.desk.page.DeskSettings;
import wiredesk.desk.service.EarlyExtractor;
import wiredesk.desk.service.Services;
import wiredesk.desk.service.Stage;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.IngestSettings;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.ServiceRunner;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.topics.TopicAdmin;

/** {@code wiredesk run}: the services, until they are told to stop. */
@Command(
        name = "run",
        description = {
            "Run a service, or all of them in one process, until SIGTERM or Ctrl-C.",
            "With --embedded Kafka and a schema registry run along, and keep everything in one folder."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk run all --embedded           all in one process, data in ./data",
            "  wiredesk run enrich -c wiredesk.yaml  one service against a cluster",
            "",
            "Exit codes: 0 stopped and finished, 1 failed, 2 wrong usage or configuration, 3 Kafka, registry or topics out"
                    + " of reach."
        })
public final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            defaultValue = "all",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Stage stage;

    @Option(names = "--embedded", description = "Start Kafka and a schema registry in this process.")
    private boolean embedded;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where --embedded keeps its data (default: ./data). Ports are remembered there, too.")
    private Path data;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (data != null && !embedded) {
            throw new ParameterException(spec.commandLine(), "--data goes with --embedded");
        }
        return embedded ? runEmbedded(data == null ? Path.of("data") : data) : runAgainstCluster();
    }

    private int runAgainstCluster() {
        return run(configuration.forService(), Extractor::load);
    }

    private int runEmbedded(Path folder) {
        configuration.forService(); // a mistake in it shows before anything starts
        LOG.info("starting Kafka and the schema registry in {}", folder);
        Supplier<Extractor> extractor = new EarlyExtractor();
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder, Ports.usual())) {
            Map<String, String> fallbacks = Map.of(
                    RuntimeSettings.STREAMS_STATE_DIR.key(),
                    platform.folder().resolve("streams").toString(),
                    DeskSettings.INDEX_DIR.key(),
                    platform.folder().resolve("desk").toString());
            Settings settings = configuration.with(fallbacks, platform.settings());
            try (TopicAdmin topics = new TopicAdmin(settings)) {
                topics.create();
            }
            tell(platform, settings);
            return run(settings, extractor);
        }
    }

    private int run(Settings settings, Supplier<Extractor> extractor) {
        PrometheusMeterRegistry meters = Meters.create();
        return new ServiceRunner(settings, meters)
                .run(Services.of(stage, settings, meters, extractor))
                .code();
    }

    private void tell(EmbeddedPlatform platform, Settings settings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Kafka     " + platform.bootstrapServers());
        out.println("Registry  " + platform.registryUrl());
        if ((stage == Stage.ALL || stage == Stage.INGEST) && settings.get(IngestSettings.HTTP_ENABLED)) {
            out.println("Push      POST http://" + settings.get(IngestSettings.HTTP_HOST) + ":"
                    + settings.get(IngestSettings.HTTP_PORT) + "/v1/articles");
        }
        if (stage == Stage.DESK || stage == Stage.ALL && settings.get(DeskSettings.ENABLED)) {
            out.println("Desk      http://" + settings.get(DeskSettings.HTTP_HOST) + ":"
                    + settings.get(DeskSettings.HTTP_PORT));
        }
        out.println("Data      " + platform.folder());
        out.println("Commands  wiredesk tail quotes --config " + platform.clientFile());
        out.flush();
    }
}
