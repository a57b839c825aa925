package wiredesk.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RecordEncoderTest {

    @Test
    void resultLargerThanKafkaTakesIsPoison() {
        RecordEncoder<String> encoder = new RecordEncoder<>("out", new StringSerializer(), 3);

        assertThat(encoder.encode("abc")).hasSize(3);
        assertThatThrownBy(() -> encoder.encode("abcd"))
                .isInstanceOf(PoisonRecord.class)
                .hasMessage("its result for out has 4 bytes, expected at most 3");
    }

    @Test
    void tombstoneStaysNull() {
        assertThat(new RecordEncoder<>("out", new StringSerializer(), 3).encode(null))
                .isNull();
    }

    @Test
    void stumbleOfTheRegistryIsTriedAgainOnTheSpot() {
        AtomicInteger calls = new AtomicInteger();
        RecordEncoder<String> encoder = new RecordEncoder<>(
                "out",
                (topic, value) -> {
                    if (calls.incrementAndGet() < 3) {
                        throw new SerializationException("subject", new ConnectException("refused"));
                    }
                    return value.getBytes();
                },
                100);

        assertThat(encoder.encode("abc")).isEqualTo("abc".getBytes());
        assertThat(calls).hasValue(3);
    }

    @Test
    void resultThatCannotBeWrittenIsNotTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        RecordEncoder<String> encoder = new RecordEncoder<>(
                "out",
                (topic, value) -> {
                    calls.incrementAndGet();
                    throw new SerializationException("null in field id");
                },
                100);

        assertThatThrownBy(() -> encoder.encode("abc")).isInstanceOf(SerializationException.class);
        assertThat(calls).hasValue(1);
    }
}
