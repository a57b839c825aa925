package wiredesk.runtime.topics;

/**
 * Something that {@link TopicAdmin#create} did.
 *
 * @param topic full name
 * @param what in words: "created with 6 partitions"
 */
public record Change(String topic, String what) {

    @Override
    public String toString() {
        return topic + ": " + what;
    }
}
