package wiredesk.runtime.topics;

/**
 * One way in which Kafka or the registry is not as the catalogue says.
 *
 * @param topic full name
 * @param aspect topic, partitions, replication, schema, compatibility, or a topic setting as Kafka names it
 * @param expected what the catalogue says
 * @param found what is there
 */
public record Difference(String topic, String aspect, String expected, String found) {

    @Override
    public String toString() {
        return topic + ": " + aspect + " is " + found + ", expected " + expected;
    }
}
