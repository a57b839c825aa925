package wiredesk.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.group.SourceGroup;
import wiredesk.ingest.http.HttpSource;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.silence.SilenceWatch;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.state.KafkaStateStore;
import wiredesk.runtime.Service;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * Takes articles in from every source that the settings name, and publishes them to {@code news.raw}.
 *
 * <p>It owns one producer, the push endpoint, a thread for each drop folder, and one for each polled source that falls to
 * it: those are shared out among all instances. A source that fails tries again
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
    private final SourceMeters watch;
    private final List<Source> sources = new ArrayList<>();
    private KafkaConnection kafka;
    private WebClient webClient;
    private HttpSource push;
    private SourceGroup group;
    private SilenceWatch silences;

    /** @throws wiredesk.runtime.config.InvalidSetting if the sources are not set up right */
    public IngestService(Settings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.watch = new SourceMeters(meters);
        this.configured = new Sources(settings, clock);
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public List<Topic> topics() {
        Topics topics = new KafkaClients(settings).topics();
        return List.of(
                topics.raw(),
                topics.deadLetters(),
                topics.ledger(),
                topics.ingestState(),
                topics.ingestSeen(),
                topics.alerts());
    }

    @Override
    public void start() {
        kafka = new KafkaConnection(settings, Lane.LIVE, meters);
        ArticlePublisher publisher = publisher();
        Outcomes outcomes = new Outcomes(meters);
        sources.addAll(configured.drops(publisher, outcomes));
        push = configured.push(publisher, outcomes).orElse(null);
        if (push != null) {
            sources.add(push);
        }
        for (Source source : sources) {
            watch.started(source);
            source.start();
        }
        LOG.info(
                "sources of this instance: {}",
                sources.stream().map(Source::name).toList());
        share(publisher, outcomes);
        httpPort().ifPresent(port -> LOG.info("POST articles to port {}, /v1/articles", port));
    }

    private ArticlePublisher publisher() {
        if (settings.get(IngestSettings.SILENCE_SHORTEST).isZero()) {
            return kafka.oncePublisher(clock);
        }
        silences = kafka.silenceWatch(configured.configured(), clock);
        ArticlePublisher publisher = kafka.oncePublisher(clock, silences::arrived);
        silences.start();
        return publisher;
    }

    /** Sources that are polled are shared out among all instances. */
    private void share(ArticlePublisher publisher, Outcomes outcomes) {
        webClient = Sources.webClient(settings, clock);
        KafkaStateStore states = kafka.states();
        Map<SourceName, Supplier<? extends Source>> polled =
                new HashMap<>(configured.polled().suppliers(publisher, outcomes, webClient, states, meters));
        if (!polled.isEmpty()) {
            LOG.info("sources shared with other instances: {}", polled.keySet());
            group = kafka.group(states, polled, watch);
            group.start();
        }
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
        Stream<AutoCloseable> intakes = Stream.concat(Stream.ofNullable(group), latestFirst.stream());
        intakes.parallel().forEach(IngestService::closeQuietly);
        if (silences != null) {
            silences.close();
        }
        if (webClient != null) {
            closeQuietly(webClient);
        }
        if (kafka != null) {
            kafka.close();
        }
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
