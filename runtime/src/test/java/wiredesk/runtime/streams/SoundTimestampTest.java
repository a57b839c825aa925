package wiredesk.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class SoundTimestampTest {

    private final SoundTimestamp timestamp = new SoundTimestamp();

    @Test
    void recordKeepsItsTimestamp() {
        assertThat(timestamp.extract(record(946_684_799_000L), 0)).isEqualTo(946_684_799_000L);
    }

    @Test
    void recordWithoutTimestampTakesThePresent() {
        assertThat(timestamp.extract(record(ConsumerRecord.NO_TIMESTAMP), -1)).isPositive();
    }

    private static ConsumerRecord<Object, Object> record(long at) {
        return new ConsumerRecord<>(
                "in", 0, 0, at, TimestampType.CREATE_TIME, 1, 1, "k", "v", new RecordHeaders(), Optional.empty());
    }
}
