package wiredesk.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientKeysTest {

    @Test
    void everyVariableNameBelongsToOneKey() {
        Map<String, List<String>> keys = ClientKeys.all().stream().collect(Collectors.groupingBy(EnvironmentNames::of));

        assertThat(keys).hasSizeGreaterThan(500);
        assertThat(keys.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka.bootstrap.servers",
                "kafka.sasl.oauthbearer.token.endpoint.url",
                "kafka.producer.linger.ms",
                "kafka.consumer.max.poll.records",
                "kafka.admin.request.timeout.ms",
                "kafka.streams.num.standby.replicas",
                "kafka.streams.producer.linger.ms",
                "kafka.streams.main.consumer.max.poll.records",
                "kafka.streams.topic.segment.bytes",
                "kafka.config.providers.file.class",
                "kafka.plugin.my.interceptor.level",
                "schema.registry.url",
                "schema.registry.basic.auth.credentials.source",
                "schema.registry.ssl.truststore.location",
                "schema.registry.auto.register.schemas",
                "schema.registry.avro.use.logical.type.converters"
            })
    void keysOfTheClientsAreKnown(String key) {
        assertThat(ClientKeys.find(key)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka.producer.max.poll.records", "kafka.plugin.", "kafka.foo", "schema.registry.foo"})
    void otherKeysAreNot(String key) {
        assertThat(ClientKeys.find(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.linger.ms, 5, true",
        "kafka.linger.ms, five, false",
        "kafka.acks, all, true",
        "kafka.acks, most, false",
        "kafka.streams.group.protocol, streams, true",
        "kafka.group.protocol, streams, true", // the consumer would refuse it, Streams takes it
        "kafka.enable.idempotence, yes, false",
        "kafka.linger.ms, ${file:/etc/k:linger}, true", // the client's to resolve
        "schema.registry.auto.register.schemas, perhaps, false"
    })
    void valueIsRightIfOneOfTheClientsTakesIt(String key, String value, boolean right) {
        assertThat(ClientKeys.find(key).orElseThrow().right().test(value)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.sasl.jaas.config, true",
        "kafka.ssl.truststore.password, true",
        "kafka.streams.consumer.ssl.key.password, true",
        "kafka.sasl.login.class, false",
        "kafka.group.id, false",
        "schema.registry.basic.auth.user.info, true",
        "schema.registry.basic.auth.credentials.source, true",
        "schema.registry.bearer.auth.client.secret, true",
        "schema.registry.request.header.Authorization, true"
    })
    void whatLooksLikeASecretIsOne(String key, boolean secret) {
        assertThat(ClientKeys.find(key).orElseThrow().secret()).isEqualTo(secret);
    }
}
