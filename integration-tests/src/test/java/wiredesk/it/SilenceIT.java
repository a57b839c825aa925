package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.metrics.Scrape;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertKind;
import wiredesk.schemas.AlertSeverity;
import wiredesk.schemas.AlertState;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.Topic;

/** What ingest knows of its sources after a restart, from its topics alone. */
@On(LocalPlatform.class)
class SilenceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void rhythmIsLearntFromWhatWasPublishedAndASilentSourceThatSendsIsNoLongerOne(
            LocalPlatform platform, @TempDir Path folder) throws Exception {
        AvroSerdes serdes =
                new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false));
        Instant last = Instant.now().minus(Duration.ofHours(2));
        Path drop = Files.createDirectory(folder.resolve("drop"));
        try (Installation desk = new Installation(platform, "silence.", folder)) {
            desk.createTopics();
            write(platform, desk.topics().ingestSeen(), serdes.<SeenArticle>serializer(), month(last));
            write(
                    platform,
                    desk.topics().alerts(),
                    serdes.<Alert>serializer(),
                    List.of(new Written<>("silence/wire", Instant.now(), firing(last))));

            ServiceProcess ingest = desk.run(
                            "ingest",
                            "ingest",
                            Map.of("ingest.sources.wire.path", drop.toString(), "ingest.drop.settle", "0s"))
                    .awaitReady();

            Scrape before = new Scrape(ingest.get("/metrics").body());
            assertThat(before.sum("wiredesk_ingest_source_silence_seconds", "source=\"wire\""))
                    .isBetween(7200.0, 7500.0);
            assertThat(before.sum("wiredesk_ingest_source_expected_gap_seconds", "source=\"wire\""))
                    .isBetween(1500.0, 2700.0);
            assertThat(before.sum("wiredesk_ingest_source_silent", "source=\"wire\""))
                    .isEqualTo(1);

            Files.writeString(drop.resolve("new.txt"), "Ferry sails\n\nIt sails.\n", UTF_8);

            try (Subscriber<Alert> alerts =
                    new Subscriber<>(platform, desk.topics().alerts(), serdes.deserializer())) {
                await().atMost(PATIENCE).until(() -> alerts.all().size() == 2);
                assertThat(alerts.all())
                        .extracting(ConsumerRecord::value)
                        .extracting(Alert::getState)
                        .containsExactly(AlertState.FIRING, AlertState.RESOLVED);
            }
            assertThat(new Scrape(ingest.get("/metrics").body())
                            .sum("wiredesk_ingest_source_silent", "source=\"wire\""))
                    .isZero();
        }
    }

    private record Written<T>(String key, Instant time, T value) {}

    /** Every ten minutes. */
    private static List<Written<SeenArticle>> month(Instant last) {
        return IntStream.rangeClosed(0, 28 * 24 * 6)
                .mapToObj(number -> {
                    Instant time = last.minus(Duration.ofMinutes(10L * (28 * 24 * 6 - number)));
                    return new Written<>("wire/" + number + "#hash", time, new SeenArticle("hash", time));
                })
                .toList();
    }

    private static Alert firing(Instant since) {
        return Alert.newBuilder()
                .setId("silence/wire")
                .setKind(AlertKind.SOURCE_SILENT)
                .setSubject("wire")
                .setSeverity(AlertSeverity.WARNING)
                .setState(AlertState.FIRING)
                .setSince(since)
                .setChanged(since.plusSeconds(1800))
                .setText("Nothing new has come from wire for 30 min.")
                .build();
    }

    private static <T> void write(
            LocalPlatform platform, Topic topic, Serializer<T> serializer, List<Written<T>> records) {
        Map<String, Object> properties = Map.of("bootstrap.servers", platform.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(each -> producer.send(new ProducerRecord<>(
                    topic.name(),
                    0,
                    each.time().toEpochMilli(),
                    each.key(),
                    serializer.serialize(topic.name(), each.value()))));
        }
    }
}
