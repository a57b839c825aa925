package wiredesk.desk.feed;

import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordText;

/** Records of the contract in readable form. */
public final class TextView implements RecordView {

    private final Deserializer<SpecificRecord> values;
    private final RecordText text;
    private final Ink ink;

    public TextView(Deserializer<SpecificRecord> values, Ink ink) {
        this.values = values;
        this.ink = ink;
        this.text = new RecordText(ink);
    }

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            return text.tombstone(key);
        }
        try {
            return text.of(values.deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            return ink.paint(Ink.Style.RED, "unreadable: " + e.getMessage())
                    + ink.dim(" — " + key + " " + record.topic() + "-" + record.partition() + "@" + record.offset());
        }
    }
}
