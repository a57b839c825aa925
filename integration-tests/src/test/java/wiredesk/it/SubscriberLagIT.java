package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.sink.subscribers.SubscriberLag;

/** What a broker says of its groups becomes the gauges that operators look at. */
@On(LocalPlatform.class)
class SubscriberLagIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TopicPartition QUOTES = new TopicPartition("lag.quotes", 0);
    private static final TopicPartition ELSEWHERE = new TopicPartition("lag.elsewhere", 0);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Map<String, Object> client;
    private Admin admin;

    @BeforeEach
    void connect(LocalPlatform platform) throws Exception {
        client = Map.of("bootstrap.servers", platform.bootstrapServers());
        admin = Admin.create(client);
        admin.createTopics(List.of(
                        new NewTopic(QUOTES.topic(), 1, (short) 1), new NewTopic(ELSEWHERE.topic(), 1, (short) 1)))
                .all()
                .get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void disconnect() {
        admin.close();
    }

    @Test
    void theGaugeIsWhatAGroupHasBeforeItAndGoesWithTheGroup() throws Exception {
        Map<String, Object> transactional = Map.of(
                "bootstrap.servers", client.get("bootstrap.servers"), "transactional.id", "lag", "linger.ms", "0");
        try (var producer = new KafkaProducer<>(transactional, new StringSerializer(), new StringSerializer());
                SubscriberLag lag =
                        SubscriberLag.start(client, QUOTES.topic()::equals, Duration.ofMillis(100), meters)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(QUOTES.topic(), "a", "said"));
            producer.send(new ProducerRecord<>(QUOTES.topic(), "b", "said"));
            producer.commitTransaction();
            producer.beginTransaction(); // stays open: nobody can read this one yet
            producer.send(new ProducerRecord<>(QUOTES.topic(), "c", "said"));
            producer.flush();

            commit("reader", QUOTES, 1);
            commit("stranger", ELSEWHERE, 0);

            await(List.of("reader lag.quotes 2.0")); // one record and the marker of the transaction
            producer.abortTransaction();
            admin.deleteConsumerGroups(List.of("reader")).all().get(30, TimeUnit.SECONDS);
            await(List.of());
        }
    }

    private void commit(String group, TopicPartition partition, long offset) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", client.get("bootstrap.servers"), "group.id", group);
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(Set.of(partition));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
        }
    }

    private void await(List<String> gauges) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(meters.find("wiredesk.subscribers.lag").gauges())
                                .extracting(SubscriberLagIT::shown)
                                .isEqualTo(gauges));
    }

    private static String shown(Gauge gauge) {
        return gauge.getId().getTag("group") + " " + gauge.getId().getTag("topic") + " " + gauge.value();
    }
}
