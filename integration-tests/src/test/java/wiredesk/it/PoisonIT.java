package wiredesk.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
import wiredesk.it.replay.History;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Topics;

/** Bytes whose schema no registry knows: that takes a registry to find out, so it is no part of the topology's tests. */
@On(LocalPlatform.class)
class PoisonIT {

    private static final byte[] UNKNOWN = {0, 0x7f, 1, 2, 3, 2, 'x'};
    /** The smallest id that there can be, and the one that zeros name. */
    private static final byte[] NONE = {0, 0, 0, 0, 0, 2, 'x'};

    @TempDir
    private Path folder;

    @Test
    void unknownSchemasAreDeadLettersAndTheNextArticleHasItsTurn(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "poison.", folder)) {
            desk.createTopics();
            Topics topics = desk.topics();
            desk.run("enrich", "enrich", Map.of("enrich.replay.threads", "0")).awaitReady();
            String key = History.of(1).get(0).getId(); // all in one partition, one after the other

            publish(platform, topics.raw().name(), key, List.of(UNKNOWN, NONE));
            History.write(History.of(1), platform, topics.raw());

            try (var enriched = new Subscriber<>(platform, topics.enriched(), new ByteArrayDeserializer());
                    var letters = new Subscriber<>(platform, topics.deadLetters(), new ByteArrayDeserializer())) {
                enriched.await(1, record -> record.key().equals(key));
                assertThat(letters.toEnd())
                        .extracting(letter -> List.of(letter.key(), new String(letter.value(), ISO_8859_1)))
                        .containsExactly(
                                List.of(key, new String(UNKNOWN, ISO_8859_1)),
                                List.of(key, new String(NONE, ISO_8859_1)));
            }
        }
    }

    private static void publish(LocalPlatform platform, String topic, String key, List<byte[]> values)
            throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (byte[] value : values) {
                producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
            }
        }
    }
}
