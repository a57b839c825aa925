package wiredesk.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.ingest.drop.DropContents;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.DryRun;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.poll.PolledSource;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.state.KafkaStateStore;
import wiredesk.ingest.state.StateStore;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.SourceState;

/** {@code wiredesk sources}: what the configured sources do, and a hand on one of them. */
public final class SourceConsole {

    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final Sources configured;

    /** @throws wiredesk.runtime.config.InvalidSetting if the sources are not set up right */
    public SourceConsole(Settings settings) {
        this.settings = settings;
        this.configured = new Sources(settings, clock);
    }

    /**
     * What came of asking a source.
     *
     * @param next when it will be asked again
     * @param problem why it failed; empty if it did not
     */
    public record Asked(
            long published, long duplicates, long deadLettered, Optional<Instant> next, Optional<String> problem) {}

    /** The names of all sources that there are. */
    public List<String> names() {
        List<String> names = new ArrayList<>(configured.pushers());
        names.addAll(configured.dropFolders().keySet());
        names.addAll(configured.polled().addresses().keySet());
        return names;
    }

    /** Whether it is asked for its articles, rather than handed them. */
    public boolean isPolled(String name) {
        return configured.polled().addresses().containsKey(name);
    }

    /** Whether it is handed its articles by pushes. */
    public boolean isPush(String name) {
        return configured.pushers().contains(name)
                && !isPolled(name)
                && !configured.dropFolders().containsKey(name);
    }

    /** Whether Kafka is needed to say how the sources fare. */
    public boolean needsKafka() {
        return !configured.polled().addresses().isEmpty();
    }

    /** All sources, pushes first, then drop folders, then those that are polled, each by name. */
    public List<SourceStatus> list() {
        List<SourceStatus> all = new ArrayList<>();
        configured.pushers().forEach(name -> all.add(SourceStatus.push(name)));
        configured.dropFolders().forEach((name, folder) -> all.add(drop(name, folder)));
        if (needsKafka()) {
            try (KafkaConnection kafka = new KafkaConnection(settings, Lane.LIVE, new SimpleMeterRegistry())) {
                KafkaStateStore states = kafka.loadedStates();
                configured
                        .polled()
                        .addresses()
                        .forEach((name, address) -> all.add(SourceStatus.polled(
                                name,
                                address,
                                states.find(new SourceName(name))
                                        .filter(state -> state.getUrl().equals(address)))));
            }
        }
        return all;
    }

    /**
     * Looks at a source once and shows what it would publish. Publishes, moves and remembers nothing.
     *
     * @throws IOException if it cannot be reached
     * @throws ParseFailure if what it gives as a whole is broken
     */
    public void test(String name, DryRun.Witness witness) throws IOException, ParseFailure {
        SourceName source = new SourceName(name);
        DryRun dryRun = Ingestion.dryRun(settings, source, witness);
        Path folder = configured.dropFolders().get(name);
        if (folder != null) {
            List<String> waiting = DropContents.of(folder).waiting().stream()
                    .map(Path::toString)
                    .toList();
            dryRun.run(waiting, InputStream.nullInputStream());
            return;
        }
        MeterRegistry meters = new SimpleMeterRegistry();
        try (WebClient client = Sources.webClient(settings, clock);
                PolledSource polled = configured
                        .polled()
                        .suppliers(new NoPublisher(), new Outcomes(meters), client, StateStore.none(), meters)
                        .get(source)
                        .get()) {
            String address = configured.polled().addresses().get(name);
            polled.look(finding -> dryRun.show(address, finding));
        }
    }

    /** Asks a source once, due or not, publishes what is new and remembers it, as the service would. */
    public Asked poll(String name, MeterRegistry meters) throws IOException {
        SourceName source = new SourceName(name);
        Outcomes outcomes = new Outcomes(meters);
        try (KafkaConnection kafka = new KafkaConnection(settings, Lane.LIVE, meters);
                WebClient client = Sources.webClient(settings, clock)) {
            KafkaStateStore states = kafka.loadedStates();
            try (PolledSource polled = configured
                    .polled()
                    .suppliers(kafka.oncePublisher(clock), outcomes, client, states, meters)
                    .get(source)
                    .get()) {
                polled.poll();
                return new Asked(
                        outcomes.total(source, Outcome.PUBLISHED),
                        outcomes.total(source, Outcome.DUPLICATE),
                        outcomes.total(source, Outcome.DEAD_LETTERED),
                        states.find(source).map(SourceState::getNextPoll),
                        polled.problem());
            }
        }
    }

    private static SourceStatus drop(String name, Path folder) {
        try {
            DropContents contents = DropContents.of(folder);
            return SourceStatus.drop(name, folder.toString(), contents.waiting().size(), contents.failed());
        } catch (IOException e) {
            return SourceStatus.unreadable(name, folder.toString(), "cannot be read from here: " + e.getMessage());
        }
    }
}
