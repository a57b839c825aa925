package wiredesk.desk.demo;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.demo.SampleWire.Item;
import wiredesk.desk.demo.SampleWire.Road;
import wiredesk.desk.embedded.EmbeddedPlatform;
import wiredesk.desk.page.DeskSettings;
import wiredesk.desk.service.EarlyExtractor;
import wiredesk.desk.show.Ink;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.Ingestion;
import wiredesk.ingest.Lane;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.topics.TopicAdmin;

/**
 * Plays the sample wire through a real Kafka, a real registry and all services, in this process: starts them, brings the
 * wire in, waits until every input has had its outcome, and reads the result back. The folder must be new: what another
 * wire left there would be counted, too.
 */
public final class Demo {

    private static final Duration OUTCOME_PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Path folder;
    private final Instant started;
    private final Duration pause;
    private final Consumer<String> status;

    /**
     * @param folder for all data
     * @param started when the time that is reported began
     * @param pause between two pieces of the wire, for somebody who watches
     * @param status told what goes on
     */
    public Demo(Path folder, Instant started, Duration pause, Consumer<String> status) {
        this.folder = folder;
        this.started = started;
        this.pause = pause;
        this.status = status;
    }

    /**
     * Runs from start to end.
     *
     * @param settings makes the settings, given those that lead to the embedded platform
     * @param out quotes as they arrive
     * @param ink for them
     * @param done told the result; says whether to go on running until somebody stops the process
     * @throws IOException if something does not start, or an input has no outcome within two minutes
     */
    public void run(
            Function<Map<String, String>, Settings> settings,
            PrintWriter out,
            Ink ink,
            Function<DemoResult, Boolean> done)
            throws IOException, InterruptedException {
        status.accept("Starting Kafka and the schema registry; loading the language model …");
        Supplier<Extractor> extractor = new EarlyExtractor();
        Files.createDirectories(folder);
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder);
                FeedServer feeds = FeedServer.start(SampleWire.by(Road.FEED))) {
            Settings all = settings.apply(fixed(platform, feeds));
            PrometheusMeterRegistry meters = Meters.create();
            createTopics(all);
            KafkaClients clients = new KafkaClients(all);
            Tally tally = new Tally(clients.topics());
            status.accept("Starting ingest, enrich, sink and desk …");
            try (Deserializer<SpecificRecord> values = clients.serdes().deserializer();
                    RunningServices services = RunningServices.start(all, meters, extractor);
                    Audit audit = new Audit(SampleWire.inputs(), tally, all, meters)) {
                Screen screen = new Screen(out, ink, clients.topics(), values);
                try (Following following = new Following(clients, record -> {
                    tally.count(record);
                    screen.show(record);
                })) {
                    following.start();
                    play(all, meters, services);
                    await(audit, services);
                    following.catchUp();
                    boolean goOn = done.apply(result(tally, audit));
                    if (goOn) {
                        following.start();
                        status.accept(invitation(platform, services));
                        services.awaitEnd();
                    }
                }
            }
        }
    }

    private Map<String, String> fixed(EmbeddedPlatform platform, FeedServer feeds) {
        Map<String, String> fixed = new HashMap<>(platform.settings());
        fixed.putAll(feeds.settings());
        fixed.put(
                RuntimeSettings.STREAMS_STATE_DIR.key(),
                folder.resolve("streams").toString());
        fixed.put(DeskSettings.INDEX_DIR.key(), folder.resolve("desk").toString());
        fixed.put(DeskSettings.HTTP_PORT.key(), "0");
        fixed.put(RuntimeSettings.ADMIN_PORT.key(), "0");
        fixed.put("ingest.http.port", "0");
        return fixed;
    }

    private static void createTopics(Settings settings) {
        try (TopicAdmin topics = new TopicAdmin(settings)) {
            topics.create();
        }
    }

    private void play(Settings settings, PrometheusMeterRegistry meters, RunningServices services)
            throws IOException, InterruptedException {
        status.accept("The wire runs"
                + services.page().map(page -> "; watch it at " + page).orElse("") + ".");
        Path files = Files.createDirectories(folder.resolve("wire"));
        try (Ingestion ingestion = new Ingestion(settings, meters, Lane.LIVE, false)) {
            Wire wire = new Wire(ingestion, services.push(), files);
            for (Item item : SampleWire.ITEMS) {
                wire.play(item);
                Thread.sleep(pause.toMillis());
            }
        }
    }

    private static void await(Audit audit, RunningServices services) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(OUTCOME_PATIENCE);
        Optional<String> missing = audit.missing();
        while (missing.isPresent()) {
            if (services.ended() || Instant.now().isAfter(end)) {
                throw new IOException("not every input has had its outcome: " + missing.get());
            }
            Thread.sleep(LOOK.toMillis());
            missing = audit.missing();
        }
    }

    private DemoResult result(Tally tally, Audit audit) {
        return new DemoResult(
                tally.articles(),
                tally.quotes(),
                tally.entities(),
                tally.killed(),
                audit.duplicates(),
                tally.deadLetters(),
                Duration.between(started, Instant.now()));
    }

    private static String invitation(EmbeddedPlatform platform, RunningServices services) {
        return "It goes on until Ctrl-C. "
                + services.page().map(page -> "The desk is at " + page + ". ").orElse("")
                + "Send it a story of yours from another terminal:\n"
                + "  curl --data-binary @story.txt -H 'Content-Type: text/plain' " + services.push() + "\n"
                + "or follow a topic:\n"
                + "  wiredesk tail entities --config " + platform.clientFile();
    }
}
