package wiredesk.runtime.streams;

import org.apache.kafka.common.serialization.Serializer;

/**
 * Turns results into bytes before any of them is sent. A result that cannot be written, or is larger than Kafka takes, so
 * fails while the record it came from can still become a dead letter, and of several results either all go out or none.
 *
 * @param <T> the type of the results
 */
public final class RecordEncoder<T> {

    private final String topic;
    private final Serializer<? super T> serializer;
    private final long largest;

    /**
     * @param topic where the results go; serializers ask for it to find the schema
     * @param largest bytes that a value may have
     */
    public RecordEncoder(String topic, Serializer<? super T> serializer, long largest) {
        this.topic = topic;
        this.serializer = serializer;
        this.largest = largest;
    }

    /**
     * @return the value's bytes; null for null
     * @throws PoisonRecord if they are too many
     * @throws org.apache.kafka.common.KafkaException as the serializer throws it
     */
    public byte[] encode(T value) {
        byte[] bytes = Patience.tryFor(() -> serializer.serialize(topic, value), Blame::ofProcessing);
        if (bytes != null && bytes.length > largest) {
            throw new PoisonRecord(
                    "its result for " + topic + " has " + bytes.length + " bytes, expected at most " + largest);
        }
        return bytes;
    }
}
