package wiredesk.desk.feed;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Values that are JSON already, as they are; a tombstone as {@code null} with its key. */
public final class RawView implements RecordView {

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null
                ? JsonView.place(record)
                        .put("key", new String(record.key(), StandardCharsets.UTF_8))
                        .putNull("value")
                        .toString()
                : new String(record.value(), StandardCharsets.UTF_8);
    }
}
