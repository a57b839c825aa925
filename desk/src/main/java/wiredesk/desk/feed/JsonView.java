package wiredesk.desk.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.show.RecordJson;

/**
 * Records of the contract as JSON, one line each: {@code topic, partition, offset, timestamp, key, value}; {@code value} is
 * null for a tombstone. A value that cannot be read has {@code error} and its bytes in Base64 instead.
 */
public final class JsonView implements RecordView {

    private final Deserializer<SpecificRecord> values;

    public JsonView(Deserializer<SpecificRecord> values) {
        this.values = values;
    }

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        return RecordJson.line(tree(record));
    }

    /** The same as a tree, to which more can be added. */
    public ObjectNode tree(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode line = place(record);
        if (record.key() == null) {
            line.putNull("key");
        } else {
            line.put("key", new String(record.key(), StandardCharsets.UTF_8));
        }
        if (record.value() == null) {
            line.putNull("value");
        } else {
            value(record, line);
        }
        return line;
    }

    private void value(ConsumerRecord<byte[], byte[]> record, ObjectNode line) {
        try {
            line.set("value", RecordJson.of(values.deserialize(record.topic(), record.value())));
        } catch (SerializationException e) {
            line.put("error", e.getMessage()).put("bytes", record.value());
        }
    }

    /** Where a record stands and since when. */
    static ObjectNode place(ConsumerRecord<byte[], byte[]> record) {
        return RecordJson.object()
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("offset", record.offset())
                .put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
    }
}
