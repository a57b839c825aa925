package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.metrics.Scrape;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.it.tracing.ExportedSpan;
import wiredesk.it.tracing.FakeCollector;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.schemas.TraceContext;

/** A trace goes with an article from who pushes it to who subscribes. */
@On(LocalPlatform.class)
class TraceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String OTHER = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void traceOfAPushGoesThroughAllStagesAndEachHasItsOwnSpan(LocalPlatform platform, @TempDir Path folder)
            throws Exception {
        try (Installation desk = new Installation(platform, "traced.", folder)) {
            desk.createTopics();
            desk.run("sink", "sink", Map.of());
            desk.run("enrich", "enrich", Map.of("enrich.article.max-size", "2KiB"));
            ServiceProcess ingest = desk.run("ingest", "ingest", Map.of("ingest.http.open", "true"))
                    .awaitReady();
            Topics topics = desk.topics();

            String pushed = "00-" + TRACE + "-b7ad6b7169203331-01";
            ingest.push().traced(pushed, article("one", "\\\"It sails,\\\" said Ida Holm, a pilot."));
            ingest.push().traced(pushed, article("long", "word ".repeat(1000)));
            ingest.push().json(article("own", "Nobody traces this."));

            List<TraceContext> spans = Stream.of(topics.raw(), topics.enriched(), topics.quotes())
                    .map(topic -> trace(platform, topic, "one"))
                    .toList();
            assertThat(spans).extracting(TraceContext::traceId).containsOnly(TRACE);
            assertThat(spans).extracting(TraceContext::flags).containsOnly("01");
            assertThat(spans)
                    .extracting(TraceContext::spanId)
                    .doesNotHaveDuplicates()
                    .doesNotContain("b7ad6b7169203331");
            assertThat(trace(platform, topics.articles(), "one").spanId())
                    .isEqualTo(spans.get(2).spanId());
            assertThat(trace(platform, topics.deadLetters(), "long").traceId()).isEqualTo(TRACE);
            TraceContext own = trace(platform, topics.raw(), "own");
            assertThat(own.traceId()).isNotEqualTo(TRACE);
            assertThat(trace(platform, topics.articles(), "own").traceId()).isEqualTo(own.traceId());
        }
    }

    @Test
    void collectorSeesTheWayOfAnArticleAsAChainOfSpans(LocalPlatform platform, @TempDir Path folder) throws Exception {
        try (FakeCollector collector = new FakeCollector();
                Installation desk = new Installation(platform, "exported.", folder)) {
            desk.createTopics();
            Map<String, String> export = Map.of(
                    "tracing.endpoint",
                    collector.endpoint(),
                    "tracing.headers",
                    "Authorization=" + FakeCollector.KEY,
                    "tracing.sample",
                    "0",
                    "log.format",
                    "json");
            desk.run("sink", "sink", export);
            desk.run("enrich", "enrich", with(export, "enrich.article.max-size", "2KiB"));
            ServiceProcess ingest = desk.run("ingest", "ingest", with(export, "ingest.http.open", "true"))
                    .awaitReady();

            ingest.push().traced("00-" + TRACE + "-b7ad6b7169203331-00", article("unsampled", "Not to be seen."));
            ingest.push().traced("00-" + TRACE + "-b7ad6b7169203331-01", article("one", "It sails."));
            ingest.push().traced("00-" + OTHER + "-b7ad6b7169203331-01", article("long", "word ".repeat(1000)));

            Map<String, ExportedSpan> way =
                    await().atMost(PATIENCE).until(() -> byService(collector.spans(TRACE)), spans -> spans.size() == 3);
            ExportedSpan ingested = way.get("wiredesk-ingest");
            ExportedSpan enriched = way.get("wiredesk-enrich");
            ExportedSpan sunk = way.get("wiredesk-sink");
            assertThat(ingested.parentId()).isEqualTo("b7ad6b7169203331");
            assertThat(enriched.parentId()).isEqualTo(ingested.spanId());
            assertThat(sunk.parentId()).isEqualTo(enriched.spanId());
            assertThat(trace(platform, desk.topics().articles(), "one").spanId())
                    .isEqualTo(sunk.spanId());
            assertThat(List.of(ingested, enriched, sunk))
                    .extracting(ExportedSpan::name, span -> span.attributes().get("wiredesk.outcome"))
                    .containsExactly(
                            tuple("send exported.raw", "published"),
                            tuple("process exported.raw", "enriched"),
                            tuple("process exported.enriched", "published"));
            assertThat(collector.spans(TRACE))
                    .extracting(span -> span.attributes().get("wiredesk.article.id"))
                    .containsOnly("push/one");

            ExportedSpan dead = await().atMost(PATIENCE)
                    .until(() -> byService(collector.spans(OTHER)), spans -> spans.containsKey("wiredesk-enrich"))
                    .get("wiredesk-enrich");
            assertThat(dead.failed()).isTrue();
            assertThat(dead.attributes())
                    .containsEntry("wiredesk.outcome", "dead-lettered")
                    .containsEntry("error.type", "wiredesk.runtime.streams.PoisonRecord");
        }
    }

    @Test
    void articlesPassThoughCollectorsAreAway(LocalPlatform platform, @TempDir Path folder) throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Installation desk = new Installation(platform, "away.", folder)) {
            desk.createTopics();
            String unanswered = "http://127.0.0.1:" + silent.getLocalPort();
            ServiceProcess sink = desk.run("sink", "sink", Map.of("tracing.endpoint", unanswered));
            ServiceProcess enrich = desk.run("enrich", "enrich", Map.of("tracing.endpoint", "http://127.0.0.1:1"));
            ServiceProcess ingest = desk.run(
                            "ingest", "ingest", Map.of("tracing.endpoint", unanswered, "ingest.http.open", "true"))
                    .awaitReady();

            for (int i = 0; i < 20; i++) {
                ingest.push().json(article("n" + i, "It sails."));
            }

            assertThat(trace(platform, desk.topics().articles(), "n19").flags()).isEqualTo("01");
            for (ServiceProcess service : List.of(ingest, enrich, sink)) {
                await().atMost(PATIENCE)
                        .until(
                                () -> new Scrape(service.get("/metrics").body())
                                        .sum("wiredesk_tracing_spans_total", "failed"),
                                failed -> failed == 20);
            }
        }
    }

    private static Map<String, String> with(Map<String, String> settings, String key, String value) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(key, value);
        return all;
    }

    private static Map<String, ExportedSpan> byService(List<ExportedSpan> spans) {
        return spans.stream().collect(toMap(ExportedSpan::service, span -> span));
    }

    private static String article(String id, String body) {
        return "{\"id\": \"%s\", \"headline\": \"Ferry\", \"body\": \"%s\"}".formatted(id, body);
    }

    /** Of the first record that comes of an article. */
    private static TraceContext trace(LocalPlatform platform, Topic topic, String article) {
        try (Subscriber<byte[]> subscriber = new Subscriber<>(platform, topic, new ByteArrayDeserializer())) {
            Headers headers = await().atMost(PATIENCE)
                    .until(
                            () -> subscriber.all().stream()
                                    .filter(record -> isOf(record, article))
                                    .map(ConsumerRecord::headers)
                                    .findFirst()
                                    .orElse(null),
                            found -> found != null);
            return TraceContext.of(headers).orElseThrow();
        }
    }

    /** By its key, or, since quotes have keys of their own, by what stands in it. */
    private static boolean isOf(ConsumerRecord<String, byte[]> record, String article) {
        String id = "push/" + article;
        return id.equals(record.key()) || record.value() != null && new String(record.value(), UTF_8).contains(id);
    }
}
