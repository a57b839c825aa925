package wiredesk.it.soak;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.IsolationLevel;
import wiredesk.it.agency.Agency;
import wiredesk.it.outcome.LedgerReader;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RawArticle;

/** A Wiredesk that the agency delivers to. */
final class Customer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform;
    private final Agency agency;
    private final Installation installation;
    private final AvroSerdes serdes;
    private final Subscriber<RawArticle> raw;
    private final List<Crash> crashes = new ArrayList<>();
    private ServiceProcess ingest;

    Customer(Platform platform, String prefix, Path folder, Agency agency) {
        this.platform = platform;
        this.agency = agency;
        this.installation = new Installation(platform, prefix, folder);
        this.serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        installation.createTopics();
        this.raw = new Subscriber<>(platform, installation.topics().raw(), serdes.deserializer());
    }

    ServiceProcess startEnrich() {
        return installation.run("enrich", "enrich", Map.of());
    }

    ServiceProcess startSink() {
        return installation.run("sink", "sink", Map.of());
    }

    void startIngest() {
        ingest = installation.run("ingest", "ingest", agency.settings()).awaitReady();
        agency.pushTo(ingest.push());
    }

    /** Kills ingest at the very moment when Kafka has an article and its source may not know yet; starts it again. */
    void crash() {
        raw.awaitNext();
        Instant from = Instant.now();
        ingest.kill();
        crashes.add(new Crash(from, Instant.now()));
        startIngest();
    }

    List<Crash> crashes() {
        return List.copyOf(crashes);
    }

    /** What was sent to Kafka after this moment, the running ingest has sent. */
    Instant lastCrash() {
        return crashes.get(crashes.size() - 1).to();
    }

    /** What the running ingest has counted. */
    Counters counted() {
        return Counters.of(ingest, "ingest");
    }

    /** All that stands in news.raw. */
    List<Shown> raw() {
        return raw.toEnd().stream().map(Shown::raw).toList();
    }

    /** All that stands in news.articles, once the sink has dealt with so many versions. */
    List<Shown> articles(ServiceProcess sink, int versions) {
        await().atMost(PATIENCE).until(() -> Counters.of(sink, "sink").all() >= versions);
        try (LedgerReader reader = new LedgerReader(platform, installation.topics(), IsolationLevel.READ_COMMITTED);
                Subscriber<Article> articles =
                        new Subscriber<>(platform, installation.topics().articles(), serdes.deserializer())) {
            await().atMost(PATIENCE).until(() -> {
                reader.read();
                return reader.settled();
            });
            return articles.toEnd().stream().map(Shown::article).toList();
        }
    }

    @Override
    public void close() {
        installation.close();
        raw.close();
    }
}
