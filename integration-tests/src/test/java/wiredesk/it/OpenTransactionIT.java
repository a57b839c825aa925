package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.metrics.Scrape;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Readiness;
import wiredesk.it.service.ServiceProcess;

/** Somebody begins a transaction in a topic that the sink reads, and does not end it. */
@On(LocalPlatform.class)
class OpenTransactionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void openTransactionThatStallsTheSinkShowsInMetricsAndReadinessUntilItEnds(
            LocalPlatform platform, @TempDir Path folder) throws Exception {
        try (Installation desk = new Installation(platform, "stalled.", folder);
                KafkaProducer<String, byte[]> producer = transactional(platform)) {
            desk.createTopics();
            ServiceProcess sink = desk.run("sink", "sink", Map.of("streams.longest-stall", "5s"))
                    .awaitReady();
            String enriched = desk.topics().enriched().name();

            producer.beginTransaction();
            producer.send(new ProducerRecord<>(enriched, 0, "wire/a", new byte[] {1}))
                    .get();

            sink.await(Readiness.NOT_READY, PATIENCE);
            assertThat(sink.get("/health/ready").body()).contains("sink.inputs", enriched + "-0", "transaction");
            Scrape stalled = new Scrape(sink.get("/metrics").body());
            String labels = "service=\"sink\",topic=\"" + enriched + "\"";
            assertThat(stalled.sum("wiredesk_streams_stalled_seconds", labels)).isGreaterThan(5);
            assertThat(stalled.sum("wiredesk_streams_unstable_records", labels)).isEqualTo(1);
            assertThat(stalled.sum("wiredesk_streams_lag", labels)).isEqualTo(1);
            assertThat(stalled.sum("wiredesk_ready", "check=\"sink.inputs\"")).isZero();

            producer.abortTransaction();

            sink.await(Readiness.READY, PATIENCE);
            await().atMost(PATIENCE)
                    .until(() -> new Scrape(sink.get("/metrics").body()).sum("wiredesk_streams_stalled_seconds", labels)
                            == 0);
        }
    }

    private static KafkaProducer<String, byte[]> transactional(LocalPlatform platform) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", platform.bootstrapServers(), "transactional.id", "stranger");
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }
}
