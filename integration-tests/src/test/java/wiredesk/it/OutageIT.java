package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.HttpPush;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Readiness;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.it.story.Delivered;
import wiredesk.it.story.FerryStory;
import wiredesk.it.story.Ninjs;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

/** Kafka or the registry goes away and comes back: nothing is lost, and nothing that is good becomes a dead letter. */
@On(LocalPlatform.class)
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void withoutTheRegistryRecordsAreTriedAgainAndNeverDeadLetters(LocalPlatform platform) throws Exception {
        Topics topics = new Topics("registry-away.");
        try (Installation desk = new Installation(platform, "registry-away.", folder)) {
            desk.createTopics();
            RawArticle article = Delivered.by("wire", FerryStory.first("ferry"));
            byte[] record = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()))
                    .serializer()
                    .serialize(topics.raw().name(), article);
            ServiceProcess enrich = desk.run("enrich", "enrich", Map.of()).awaitReady();

            platform.stopRegistry();
            try {
                publish(platform, topics.raw().name(), article.getId(), record);
                enrich.await(Readiness.NOT_READY, PATIENCE);
            } finally {
                platform.startRegistry();
            }

            try (var enriched = new Subscriber<>(platform, topics.enriched(), new ByteArrayDeserializer());
                    var deadLetters = new Subscriber<>(platform, topics.deadLetters(), new ByteArrayDeserializer())) {
                enriched.await(1, it -> it.key().equals(article.getId()));
                assertThat(deadLetters.all()).isEmpty();
            }
            enrich.await(Readiness.READY, PATIENCE);
        }
    }

    @Test
    void withoutKafkaAPushIsAnswered503AndTakenWhenKafkaIsBack(LocalPlatform platform) {
        Topics topics = new Topics("kafka-away.");
        String first = Ninjs.usable(FerryStory.first("ferry"));
        String story = Ninjs.usable(FerryStory.first("tide"));
        try (Installation desk = new Installation(platform, "kafka-away.", folder)) {
            desk.createTopics();
            ServiceProcess ingest = desk.run("ingest", "ingest", Map.of("ingest.http.patience", "2s"))
                    .awaitReady();
            HttpPush push = ingest.push();
            assertThat(push.json(first).statusCode()).isEqualTo(202);

            platform.stopKafka();
            try {
                assertThat(push.json(story).statusCode()).isEqualTo(503);
                ingest.await(Readiness.NOT_READY, PATIENCE);
            } finally {
                platform.startKafka();
            }

            await().atMost(PATIENCE).until(() -> push.json(story).statusCode() == 202);
            ingest.await(Readiness.READY, PATIENCE);
            try (var raw = new Subscriber<>(platform, topics.raw(), new ByteArrayDeserializer())) {
                raw.await(1, it -> it.key().equals("push/ferry"));
                raw.await(1, it -> it.key().equals("push/tide"));
            }
        }
    }

    private static void publish(LocalPlatform platform, String topic, String key, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
        }
    }
}
