package wiredesk.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.http.HttpSource;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Source;
import wiredesk.runtime.Service;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * Takes articles in from every source that the settings name, and publishes them to {@code news.raw}.
 *
 * <p>It owns one producer, the push endpoint, and a thread for each drop folder and feed. A source that fails tries again
 * by itself; it stops neither the others nor the service. An article leaves its source (its file moved, its feed's state
 * written, its push answered 202) only when Kafka has acknowledged it. Closing stops the sources first, then sends what is
 * under way.
 */
public final class IngestService implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
    private static final int ADMIN_PORT = 7071;

    private final Settings settings;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();
    private final Sources configured;
    private final List<Source> sources = new ArrayList<>();
    private KafkaConnection kafka;
    private WebClient webClient;
    private HttpSource push;

    /** @throws wiredesk.runtime.config.InvalidSetting if the sources are not set up right */
    public IngestService(Settings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.configured = new Sources(settings, clock);
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public List<Topic> topics() {
        Topics topics = new KafkaClients(settings).topics();
        return List.of(topics.raw(), topics.deadLetters(), topics.ingestState());
    }

    @Override
    public void start() {
        kafka = new KafkaConnection(settings, meters);
        ArticlePublisher publisher = kafka.publisher(clock);
        Outcomes outcomes = new Outcomes(meters);
        sources.addAll(configured.drops(publisher, outcomes));
        if (configured.hasFeeds()) {
            webClient = configured.webClient();
            sources.addAll(configured.feeds(publisher, outcomes, webClient, kafka.states()));
        }
        push = configured.push(publisher, outcomes).orElse(null);
        if (push != null) {
            sources.add(push);
        }
        for (Source source : sources) {
            watch(source);
            source.start();
        }
        LOG.info("sources: {}", sources.stream().map(Source::name).toList());
        httpPort().ifPresent(port -> LOG.info("POST articles to port {}, /v1/articles", port));
    }

    /** A source that is in trouble shows in the metrics; the service can do its work all the same. */
    @Override
    public List<HealthCheck> readiness() {
        return List.of(new HealthCheck(
                "ingest",
                () -> push == null || httpPort().isPresent()
                        ? Optional.empty()
                        : Optional.of("does not listen for pushes")));
    }

    @Override
    public int adminPort() {
        return ADMIN_PORT;
    }

    /** The port that pushes are taken at, once started. */
    public OptionalInt httpPort() {
        return push == null || push.port() <= 0 ? OptionalInt.empty() : OptionalInt.of(push.port());
    }

    @Override
    public void close() {
        List<Source> latestFirst = new ArrayList<>(sources);
        Collections.reverse(latestFirst);
        latestFirst.parallelStream().forEach(IngestService::closeQuietly);
        if (webClient != null) {
            closeQuietly(webClient);
        }
        if (kafka != null) {
            kafka.close();
        }
    }

    private void watch(Source source) {
        Gauge.builder("wiredesk.ingest.source.up", source, one -> one.problem().isPresent() ? 0 : 1)
                .description("1 while the source works, 0 while it is in trouble")
                .tag("source", source.name().value())
                .register(meters);
    }

    /** One that does not close must not keep the others from it. */
    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} did not close: {}", closeable, e.toString());
        } catch (Exception e) {
            Thread.currentThread().interrupt();
        }
    }
}
