package wiredesk.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;

class KafkaClientsTest {

    @Test
    void producerCountsARecordAsWrittenWhenAllReplicasHaveIt() {
        Map<String, Object> producer = clients(Map.of()).producer();

        assertThat(producer)
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("bootstrap.servers", "localhost:9092");
    }

    @Test
    void consumerSeesCommittedRecordsAloneAndForgetsNone() {
        Map<String, Object> consumer = clients(Map.of()).consumer("desk");

        assertThat(consumer)
                .containsEntry("group.id", "desk")
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("enable.auto.commit", "false");
    }

    @Test
    void streamsTakesEveryRecordToEffectOnce() {
        Map<String, Object> streams = clients(Map.of("streams.threads", "3")).streams("wiredesk-sink");

        StreamsConfig config = new StreamsConfig(streams);

        assertThat(config.getString("application.id")).isEqualTo("wiredesk-sink");
        assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(config.getBoolean("ensure.explicit.internal.resource.naming"))
                .isTrue();
        assertThat(config.getInt("num.stream.threads")).isEqualTo(3);
        assertThat(config.getProducerConfigs("c")).containsEntry("compression.type", "zstd");
    }

    @Test
    void narrowerKeyIsStrongerThanWiderOne() {
        KafkaClients clients =
                clients(Map.of("kafka.request.timeout.ms", "1000", "kafka.consumer.request.timeout.ms", "2000"));

        assertThat(clients.producer()).containsEntry("request.timeout.ms", "1000");
        assertThat(clients.admin()).containsEntry("request.timeout.ms", "1000");
        assertThat(clients.consumer("g")).containsEntry("request.timeout.ms", "2000");
    }

    @Test
    void clientGetsNothingThatItDoesNotKnow() {
        KafkaClients clients = clients(
                Map.of("kafka.linger.ms", "7", "kafka.max.poll.records", "9", "kafka.num.standby.replicas", "1"));

        assertThat(clients.producer()).containsEntry("linger.ms", "7").doesNotContainKey("max.poll.records");
        assertThat(clients.consumer("g")).containsEntry("max.poll.records", "9").doesNotContainKey("linger.ms");
        assertThat(clients.admin()).doesNotContainKeys("linger.ms", "max.poll.records", "num.standby.replicas");
        assertThat(clients.streams("a")).containsKeys("linger.ms", "max.poll.records", "num.standby.replicas");
    }

    @Test
    void credentialsReachEveryClient() {
        KafkaClients clients = clients(Map.of(
                "kafka.security.protocol", "SASL_SSL",
                "kafka.sasl.mechanism", "PLAIN",
                "kafka.sasl.jaas.config", "jaas",
                "kafka.ssl.truststore.location", "/etc/trust.p12"));

        assertThat(List.of(clients.producer(), clients.consumer("g"), clients.admin(), clients.streams("a")))
                .allSatisfy(properties -> assertThat(properties)
                        .containsEntry("security.protocol", "SASL_SSL")
                        .containsEntry("sasl.jaas.config", "jaas")
                        .containsEntry("ssl.truststore.location", "/etc/trust.p12"));
    }

    @Test
    void keysOfPluginsReachEveryClientUnchecked() {
        KafkaClients clients = clients(Map.of("kafka.plugin.my.reporter.url", "x"));

        assertThat(clients.producer()).containsEntry("my.reporter.url", "x");
    }

    @Test
    void propertiesAreTakenByTheClientItself() {
        Map<String, Object> properties = new HashMap<>(clients(Map.of()).producer());
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);

        ProducerConfig config = new ProducerConfig(properties);

        assertThat(config.unused()).isNotNull();
        assertThat(config.getString("compression.type")).isEqualTo("zstd");
    }

    @Test
    void confluentGetsEachKeyTheWayItAsksForIt() {
        Map<String, Object> registry = clients(Map.of(
                        "schema.registry.url", "https://registry.example",
                        "schema.registry.basic.auth.user.info", "me:secret",
                        "schema.registry.ssl.truststore.location", "/etc/trust.p12",
                        "schema.registry.auto.register.schemas", "true"))
                .registry();

        assertThat(registry)
                .containsEntry("schema.registry.url", "https://registry.example")
                .containsEntry("basic.auth.user.info", "me:secret")
                .containsEntry("schema.registry.basic.auth.user.info", "me:secret")
                .containsEntry("basic.auth.credentials.source", "USER_INFO")
                .containsEntry("schema.registry.ssl.truststore.location", "/etc/trust.p12")
                .containsEntry("auto.register.schemas", "true");
    }

    @Test
    void credentialsSourceThatIsGivenStays() {
        Map<String, Object> registry = clients(Map.of(
                        "schema.registry.basic.auth.user.info", "me:secret",
                        "schema.registry.basic.auth.credentials.source", "SASL_INHERIT"))
                .registry();

        assertThat(registry).containsEntry("basic.auth.credentials.source", "SASL_INHERIT");
    }

    @Test
    void catalogueIsAsConfigured() {
        KafkaClients clients = clients(Map.of("topics.prefix", "wire.", "topics.partitions", "2"));

        assertThat(clients.topics().raw().name()).isEqualTo("wire.raw");
        assertThat(clients.topics().raw().partitions()).isEqualTo(2);
    }

    private static KafkaClients clients(Map<String, String> given) {
        return new KafkaClients(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), given));
    }
}
