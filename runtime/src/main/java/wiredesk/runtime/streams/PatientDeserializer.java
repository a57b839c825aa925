package wiredesk.runtime.streams;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads as another deserializer does, and tries again for a few seconds where the registry fails to answer. */
public final class PatientDeserializer<T> implements Deserializer<T> {

    private final Deserializer<T> deserializer;

    public PatientDeserializer(Deserializer<T> deserializer) {
        this.deserializer = deserializer;
    }

    @Override
    public void configure(Map<String, ?> configuration, boolean isKey) {
        deserializer.configure(configuration, isKey);
    }

    @Override
    public T deserialize(String topic, byte[] bytes) {
        return Patience.tryFor(() -> deserializer.deserialize(topic, bytes), Blame::ofReading);
    }

    @Override
    public T deserialize(String topic, Headers headers, byte[] bytes) {
        return Patience.tryFor(() -> deserializer.deserialize(topic, headers, bytes), Blame::ofReading);
    }

    @Override
    public void close() {
        deserializer.close();
    }
}
