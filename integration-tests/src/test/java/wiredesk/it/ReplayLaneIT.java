package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Readiness;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.ReplayHeaders;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** What becomes of replayed articles in enrich. */
@On(LocalPlatform.class)
class ReplayLaneIT {

    /** Less than the minute that a producer waits for a topic that is not there. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Installation desk;
    private Topics topics;
    private Admin admin;
    private AvroSerdes serdes;
    private KafkaProducer<String, RawArticle> producer;

    @BeforeEach
    void install(LocalPlatform platform, @TempDir Path folder) {
        desk = new Installation(platform, "lane-%s.".formatted(folder.getFileName()), folder);
        desk.createTopics();
        topics = desk.topics();
        admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()));
        serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                serdes.<RawArticle>serializer());
    }

    @AfterEach
    void remove() {
        producer.close();
        admin.close();
        desk.close();
    }

    @Test
    void resultsGoWhereTheHeadersOfTheirReplaySay(LocalPlatform platform) throws Exception {
        create(topics.shadow("first"));
        ServiceProcess enrich = desk.run("enrich", "enrich", Map.of()).awaitReady();

        try (Subscriber<EnrichedArticle> enriched = subscriber(platform, topics.enriched());
                Subscriber<EnrichedArticle> shadow = subscriber(platform, topics.shadow("first"))) {
            send(topics.replay(), "wire/before", replay("first"));
            send(topics.replay(), "wire/shadowed", replay("first").add(ReplayHeaders.SHADOW, new byte[0]));
            send(topics.replay(), "wire/discarded", replay("canceled").add(ReplayHeaders.SHADOW, new byte[0]));
            send(topics.replay(), "wire/after", replay("first"));

            await().atMost(PATIENCE).until(() -> enriched.all().size() >= 2);
            assertThat(enriched.toEnd()).extracting(ConsumerRecord::key).containsExactly("wire/before", "wire/after");
            assertThat(enriched.toEnd())
                    .allSatisfy(record ->
                            assertThat(ReplayHeaders.replay(record.headers())).contains("first"));
            assertThat(shadow.toEnd()).extracting(ConsumerRecord::key).containsExactly("wire/shadowed");
            assertThat(metrics(enrich))
                    .contains("wiredesk_enrich_replay_articles_total{outcome=\"enriched\"} 2.0")
                    .contains("wiredesk_enrich_replay_articles_total{outcome=\"shadowed\"} 1.0")
                    .contains("wiredesk_enrich_replay_articles_total{outcome=\"discarded\"} 1.0")
                    .contains("wiredesk_enrich_articles_total{outcome=\"enriched\"} 0.0");
        }
    }

    /** The live lane is not there, and then, as Kafka sees it, has caught up. */
    @Test
    void replayStandsStillWhileLiveArticlesWait(LocalPlatform platform) throws Exception {
        IntStream.range(0, 4).forEach(number -> send(topics.raw(), "wire/live-" + number, new RecordHeaders()));
        ServiceProcess enrich = desk.run(
                        "enrich", "enrich", Map.of("enrich.live.enabled", "false", "enrich.replay.max-live-lag", "3"))
                .awaitReady();

        try (Subscriber<EnrichedArticle> enriched = subscriber(platform, topics.enriched())) {
            await().atMost(PATIENCE).until(() -> metrics(enrich).contains("wiredesk_enrich_replay_paused 1.0"));
            assertThat(metrics(enrich)).contains("wiredesk_enrich_live_lag 4.0");
            send(topics.replay(), "wire/replayed", replay("first"));
            await().during(Duration.ofSeconds(3))
                    .atMost(PATIENCE)
                    .until(() -> enriched.all().isEmpty() && enrich.readiness() == Readiness.READY);

            liveLaneHasReadAll();

            await().atMost(PATIENCE).until(() -> enriched.all().size() == 1);
            assertThat(enriched.toEnd()).extracting(ConsumerRecord::key).containsExactly("wire/replayed");
            assertThat(metrics(enrich)).contains("wiredesk_enrich_replay_paused 0.0");
        }
    }

    private void create(Topic topic) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), (short) 1)))
                .all()
                .get(30, TimeUnit.SECONDS);
    }

    private void liveLaneHasReadAll() throws Exception {
        Map<TopicPartition, OffsetAndMetadata> read = IntStream.range(
                        0, topics.raw().partitions())
                .boxed()
                .collect(toMap(
                        number -> new TopicPartition(topics.raw().name(), number),
                        number -> new OffsetAndMetadata(number == 0 ? 4 : 0)));
        admin.alterConsumerGroupOffsets(desk.applicationId("enrich"), read)
                .all()
                .get(30, TimeUnit.SECONDS);
    }

    /** All into one partition: what is not waited for is not in the way of the next. */
    private void send(Topic topic, String id, Headers headers) {
        RawArticle article = RawArticle.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid(id)
                .setVersionCreated(Instant.EPOCH)
                .setContentHash(id)
                .setBody("The ferry is late, said Anna Holm, who runs the port.")
                .setReceived(Instant.EPOCH)
                .build();
        producer.send(new ProducerRecord<>(topic.name(), 0, id, article, headers));
        producer.flush();
    }

    private static Headers replay(String id) {
        return new RecordHeaders().add(ReplayHeaders.REPLAY, id.getBytes(UTF_8));
    }

    private Subscriber<EnrichedArticle> subscriber(LocalPlatform platform, Topic topic) {
        return new Subscriber<>(platform, topic, serdes.deserializer());
    }

    private static String metrics(ServiceProcess service) {
        try {
            return service.get("/metrics").body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
