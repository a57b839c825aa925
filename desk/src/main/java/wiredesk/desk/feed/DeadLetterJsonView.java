package wiredesk.desk.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.desk.show.RecordJson;

/**
 * Dead letters as JSON, one line each: {@code topic, partition, offset, timestamp, headers, key, value}; headers are text,
 * key and value Base64 of the bytes as received, or null.
 */
public final class DeadLetterJsonView implements RecordView {

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode line = JsonView.place(record);
        ObjectNode headers = line.putObject("headers");
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8)));
        return RecordJson.line(line.put("key", record.key()).put("value", record.value()));
    }
}
