package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.metrics.Scrape;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;

/** What running services tell Prometheus, once each thing that is measured has happened. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class MetricsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation desk;
    private ServiceProcess ingest;
    private ServiceProcess enrich;
    private ServiceProcess sink;
    private Scrape scrape;

    /** An article, one held for a moment, one too long to be read, and a file with a line that is none. */
    @BeforeAll
    void everythingHappensOnce(LocalPlatform platform, @TempDir Path folder) throws Exception {
        desk = new Installation(platform, "metrics.", folder);
        desk.createTopics();
        Path drop = Files.createDirectory(folder.resolve("drop"));
        sink = desk.run("sink", "sink", Map.of());
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
                        "true"));
        assertThat(desk.command("routes", "add", "all", "--select", "articles").exitCode(PATIENCE))
                .isZero();
        sink.awaitReady();
        enrich.awaitReady();
        ingest.awaitReady();

        Instant soon = Instant.now().plusSeconds(6);
        push("{'id': 'one', 'headline': 'Ferry sails', 'updated': '%s', 'body': 'It sails, said Ida Holm.'}"
                .formatted(Instant.now().minusSeconds(20)));
        push("{'id': 'held', 'headline': 'Budget', 'embargo': '%s', 'body': 'It is out.'}".formatted(soon));
        push("{'id': 'long', 'headline': 'Long', 'body': '%s'}".formatted("word ".repeat(1000)));
        Files.writeString(
                drop.resolve("two.jsonl"), "{\"id\": \"two\", \"headline\": \"A\", \"body\": \"B\"}\nno article\n");

        await().atMost(PATIENCE).untilAsserted(() -> {
            scrape = scrape(ingest).and(scrape(enrich)).and(scrape(sink));
            assertThat(scrape.sum("wiredesk_sink_embargoes_released_total", "")).isEqualTo(1);
            assertThat(scrape.sum("wiredesk_sink_articles_total", "published")).isEqualTo(2);
            assertThat(scrape.sum("wiredesk_dead_letters_total", "stage=\"enrich\""))
                    .isEqualTo(1);
            assertThat(scrape.sum("wiredesk_dead_letters_total", "stage=\"ingest\""))
                    .isEqualTo(1);
            assertThat(scrape.sum("wiredesk_sink_routes_delivered_total", "route=\"all\""))
                    .isGreaterThan(1);
        });
        Files.writeString(Path.of("target", "scrape.txt"), scrape.toString());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void latenciesAreMeasuredFromStageToStage() {
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_count", "")).isEqualTo(1);
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_bucket", "le=\"15.0\""))
                .isZero();
        assertThat(scrape.sum("wiredesk_ingest_latency_seconds_bucket", "le=\"60.0\""))
                .isEqualTo(1);
        assertThat(scrape.sum("wiredesk_enrich_latency_seconds_count", "")).isEqualTo(3);
        assertThat(scrape.sum("wiredesk_sink_latency_seconds_count", "")).isEqualTo(2);
        assertThat(scrape.sum("wiredesk_sink_embargoes_lateness_seconds_count", ""))
                .isEqualTo(1);
    }

    @Test
    void extractionIsMeasuredInTimeAndTokens() {
        assertThat(scrape.sum("wiredesk_enrich_extraction_seconds_count", "lane=\"enrich\""))
                .isEqualTo(3);
        assertThat(scrape.sum("wiredesk_enrich_tokens_total", "lane=\"enrich\""))
                .isBetween(8.0, 30.0);
    }

    @Test
    void readinessIsAMetric() {
        assertThat(scrape.sum("wiredesk_ready", "check=\"sink.streams\"")).isEqualTo(1);
        assertThat(scrape.sum("wiredesk_ready", "check=\"kafka\"")).isEqualTo(3);
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
