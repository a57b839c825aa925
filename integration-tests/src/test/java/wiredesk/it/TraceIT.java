package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.schemas.TraceContext;

/** A trace goes with an article from who pushes it to who subscribes. */
@On(LocalPlatform.class)
class TraceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

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
