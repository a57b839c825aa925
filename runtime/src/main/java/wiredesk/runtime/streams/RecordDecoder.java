package wiredesk.runtime.streams;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.generic.GenericContainer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Turns bytes into records of one type. Where the registry fails to answer it tries again for a few seconds. A record of
 * another registered type is refused here, where it can become a dead letter: an operator would fail on it with a
 * ClassCastException, which Streams hands to no handler.
 *
 * @param <T> the type of the records
 */
public final class RecordDecoder<T> implements Deserializer<T> {

    private final Class<T> type;
    private final Deserializer<?> deserializer;

    /** @param deserializer reads any type whose schema the bytes name */
    public RecordDecoder(Class<T> type, Deserializer<?> deserializer) {
        this.type = type;
        this.deserializer = deserializer;
    }

    @Override
    public void configure(Map<String, ?> configuration, boolean isKey) {
        deserializer.configure(configuration, isKey);
    }

    @Override
    public T deserialize(String topic, byte[] bytes) {
        return decode(() -> deserializer.deserialize(topic, bytes));
    }

    @Override
    public T deserialize(String topic, Headers headers, byte[] bytes) {
        return decode(() -> deserializer.deserialize(topic, headers, bytes));
    }

    @Override
    public void close() {
        deserializer.close();
    }

    private T decode(Supplier<Object> reading) {
        Object record = Patience.tryFor(reading, Blame::ofReading);
        if (record != null && !type.isInstance(record)) {
            throw new SerializationException("the record is a " + name(record) + ", expected a " + type.getName());
        }
        return type.cast(record);
    }

    private static String name(Object record) {
        return record instanceof GenericContainer avro
                ? avro.getSchema().getFullName()
                : record.getClass().getName();
    }
}
