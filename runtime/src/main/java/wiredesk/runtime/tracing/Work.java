package wiredesk.runtime.tracing;

import java.util.Optional;

/**
 * What a stage does with one article.
 *
 * @param operation whether the article is sent to a topic or received from one
 * @param topic name of the topic
 * @param articleId key of the record
 * @param place where in the topic it was received; empty for what is sent
 */
public record Work(Operation operation, String topic, String articleId, Optional<Place> place) {

    /** By OpenTelemetry's conventions for messaging. */
    public enum Operation {
        /** A producer hands the record to Kafka. */
        SEND,
        /** A consumer works on the record. */
        PROCESS
    }

    /**
     * Where a record was read.
     *
     * @param group the consumer group that reads
     */
    public record Place(int partition, long offset, String group) {}

    /** An article goes to a topic. */
    public static Work send(String topic, String articleId) {
        return new Work(Operation.SEND, topic, articleId, Optional.empty());
    }

    /** An article is read from a topic. */
    public static Work process(String topic, String articleId, Place place) {
        return new Work(Operation.PROCESS, topic, articleId, Optional.of(place));
    }
}
