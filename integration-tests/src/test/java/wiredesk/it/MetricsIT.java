package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.metrics.DocumentedMetrics;
import wiredesk.it.metrics.Observability;
import wiredesk.it.metrics.Scrape;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;

/** What running services tell Prometheus, once each thing that is measured has happened. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class MetricsIT {

    /** Kafka Streams' metrics of stores are looked up once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration EMBARGO = Duration.ofSeconds(40);

    private HttpServer site;
    private Installation desk;
    private ServiceProcess ingest;
    private ServiceProcess enrich;
    private ServiceProcess sink;
    private ServiceProcess page;
    private Scrape scrape;

    /**
     * An article, one held for a moment, one too long to be read, a file with a line that is none, a feed whose page is
     * missing, a subscriber, and a replay that takes its time.
     */
    @BeforeAll
    void everythingHappensOnce(LocalPlatform platform, @TempDir Path folder) throws Exception {
        desk = new Installation(platform, "metrics.", folder);
        desk.createTopics();
        site = feedWithoutPage();
        String address = "http://127.0.0.1:" + site.getAddress().getPort();
        Path drop = Files.createDirectory(folder.resolve("drop"));
        sink = desk.run("sink", "sink", Map.of("sink.subscribers.interval", "1s", "tracing.endpoint", address));
        enrich = desk.run("enrich", "enrich", Map.of("enrich.article.max-size", "2KiB"));
        ingest = desk.run(
                "ingest",
                "ingest",
                Map.of(
                        "ingest.sources.drop.path",
                        drop.toString(),
                        "ingest.drop.settle",
                        "0s",
                        "ingest.http.open",
                        "true",
                        "ingest.sources.site.url",
                        address + "/feed",
                        "ingest.sources.site.full-text",
                        "true",
                        "ingest.feeds.allow-private",
                        "true",
                        "ingest.feeds.host-pause",
                        "0s"));
        page = desk.run("desk", "page", Map.of());
        assertThat(desk.command("routes", "add", "all", "--select", "articles").exitCode(PATIENCE))
                .isZero();
        sink.awaitReady();
        enrich.awaitReady();
        ingest.awaitReady();
        page.awaitReady();

        Instant soon = Instant.now().plus(EMBARGO);
        push("{'id': 'one', 'headline': 'Ferry sails', 'updated': '%s', 'body': 'It sails, said Ida Holm.'}"
                .formatted(Instant.now().minusSeconds(20)));
        push("{'id': 'held', 'headline': 'Budget', 'embargo': '%s', 'body': 'It is out.'}".formatted(soon));
        push("{'id': 'long', 'headline': 'Long', 'body': '%s'}".formatted("word ".repeat(1000)));
        Files.writeString(
                drop.resolve("two.jsonl"), "{\"id\": \"two\", \"headline\": \"A\", \"body\": \"B\"}\nno article\n");

        subscribe(platform, desk.topics().quotes().name());
        desk.begin("replay", "run", "--all", "--rate", "0.01");

        await().atMost(PATIENCE).untilAsserted(() -> {
            scrape = scrape(ingest).and(scrape(enrich)).and(scrape(sink)).and(scrape(page));
            assertThat(scrape.sum("wiredesk_sink_embargoes_released_total", "")).isEqualTo(1);
            assertThat(scrape.sum("wiredesk_sink_articles_total", "published")).isEqualTo(3);
            assertThat(scrape.sum("wiredesk_dead_letters_total", "stage=\"enrich\""))
                    .isEqualTo(1);
            assertThat(scrape.sum("wiredesk_dead_letters_total", "stage=\"ingest\""))
                    .isEqualTo(1);
            assertThat(scrape.sum("wiredesk_sink_routes_delivered_total", "route=\"all\""))
                    .isGreaterThan(1);
            assertThat(scrape.samples()).contains("wiredesk_replay_done_ratio");
            assertThat(scrape.samples()).contains("kafka_stream_state_total_sst_files_size");
        });
        Files.writeString(Path.of("target", "scrape.txt"), scrape.toString());
    }

    @AfterAll
    void end() {
        desk.close();
        site.stop(0);
    }

    @Test
    void latenciesAreMeasuredFromStageToStage() {
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_count", "")).isEqualTo(1);
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_bucket", "le=\"15.0\""))
                .isZero();
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_bucket", "le=\"60.0\""))
                .isEqualTo(1);
        assertThat(scrape.sum("wiredesk_enrich_latency_seconds_count", "")).isEqualTo(4);
        assertThat(scrape.sum("wiredesk_sink_latency_seconds_count", "")).isEqualTo(3);
        assertThat(scrape.sum("wiredesk_sink_embargoes_lateness_seconds_count", ""))
                .isEqualTo(1);
    }

    @Test
    void extractionIsMeasuredInTimeAndTokens() {
        assertThat(scrape.sum("wiredesk_enrich_extraction_seconds_count", "lane=\"enrich\""))
                .isEqualTo(4); // the one that is too long is asked of the extractor, too
        assertThat(scrape.sum("wiredesk_enrich_tokens_total", "lane=\"enrich\""))
                .isBetween(8.0, 30.0);
    }

    @Test
    void readinessIsAMetric() {
        assertThat(scrape.sum("wiredesk_ready", "check=\"sink.streams\"")).isEqualTo(1);
        assertThat(scrape.sum("wiredesk_ready", "check=\"kafka\"")).isEqualTo(4);
    }

    @Test
    void replaysThatAreNotDoneShowHowFarTheyAre() {
        assertThat(scrape.sum("wiredesk_replay_done_ratio", "")).isBetween(0.0, 0.9);
        assertThat(scrape.sum("wiredesk_replay_stalled", "")).isZero();
    }

    @Test
    void everyMetricThatDashboardAndRulesAskForIsThere() {
        assertThat(scrape.samples()).containsAll(Observability.metrics());
    }

    @Test
    void everyMetricOfOursIsDocumentedAsItIs() throws IOException {
        assertThat(scrape.types().keySet().stream().filter(name -> name.startsWith("wiredesk_") && !isPeak(name)))
                .containsExactlyInAnyOrderElementsOf(DocumentedMetrics.read().keySet());
        DocumentedMetrics.read().forEach((name, documented) -> {
            assertThat(documented.type())
                    .as("type of %s", name)
                    .isEqualTo(scrape.types().get(name));
            String sample = documented.type().equals("histogram") ? name + "_count" : name;
            assertThat(documented.labels()).as("labels of %s", name).isEqualTo(scrape.labels(sample));
        });
    }

    /** The largest value of late, which comes with each histogram. */
    private boolean isPeak(String name) {
        return name.endsWith("_max") && scrape.types().containsKey(name.replaceFirst("_max$", ""));
    }

    /** Somebody who has read nothing yet. */
    private static void subscribe(LocalPlatform platform, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.alterConsumerGroupOffsets(
                            "metrics-reader", Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(0)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static HttpServer feedWithoutPage() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String page = "http://127.0.0.1:" + server.getAddress().getPort() + "/gone";
        byte[] feed = ("<rss version='2.0'><channel><title>Ferries</title><link>http://127.0.0.1/</link><description>d"
                        + "</description><item><guid>f</guid><title>Ferry is late</title><link>" + page
                        + "</link></item></channel></rss>")
                .getBytes(UTF_8);
        server.createContext("/feed", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
            }
        });
        server.start();
        return server;
    }

    private void push(String article) {
        assertThat(ingest.push().json(article.replace('\'', '"')).statusCode()).isEqualTo(202);
    }

    private static Scrape scrape(ServiceProcess service) {
        try {
            return new Scrape(service.get("/metrics").body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
