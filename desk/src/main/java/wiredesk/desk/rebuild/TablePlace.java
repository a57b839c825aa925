package wiredesk.desk.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/** One of the three topics downstream. */
final class TablePlace implements Place {

    private final String topic;
    private final Deserializer<SpecificRecord> values;

    TablePlace(String topic, Deserializer<SpecificRecord> values) {
        this.topic = topic;
        this.values = values;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Optional<String> record(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.key()).map(key -> new String(key, UTF_8));
    }

    @Override
    public Optional<String> article(ConsumerRecord<byte[], byte[]> record) {
        return article(values, record);
    }

    /** What an Avro record says; empty if it is none that can be read. */
    static Optional<String> article(Deserializer<SpecificRecord> values, ConsumerRecord<byte[], byte[]> record) {
        try {
            SpecificRecord value = values.deserialize(record.topic(), record.value());
            if (value instanceof Quote quote) {
                return Optional.of(quote.getArticleId());
            }
            if (value instanceof EntityMention entity) {
                return Optional.of(entity.getArticleId());
            }
            return value instanceof Article article ? Optional.of(article.getId()) : Optional.empty();
        } catch (SerializationException e) {
            return Optional.empty();
        }
    }
}
