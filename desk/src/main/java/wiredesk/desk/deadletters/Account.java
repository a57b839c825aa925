package wiredesk.desk.deadletters;

import java.time.Instant;
import java.util.Optional;

/**
 * What the headers of a dead letter say, whoever wrote them. What they do not say is empty.
 *
 * @param stage who gave up: ingest, enrich, sink; with Spring the consumer group, with Connect the step of the connector
 * @param exception full name of its class; with Spring that of the cause, since the outermost is the listener's always
 * @param message its message
 * @param topic the topic that the record was read from
 * @param partition its partition
 * @param offset its offset
 * @param origin the file or address that it came from, where it never was in Kafka
 * @param attempt how often it has been tried, the first time being 1
 * @param failedAt when it was given up
 */
public record Account(
        Optional<String> stage,
        Optional<String> exception,
        Optional<String> message,
        Optional<String> topic,
        Optional<Integer> partition,
        Optional<Long> offset,
        Optional<String> origin,
        int attempt,
        Optional<Instant> failedAt) {

    /** The record's place before, or the file or address. */
    public Optional<String> from() {
        return topic.map(name -> name + "/" + partition.map(String::valueOf).orElse("?") + "/"
                        + offset.map(String::valueOf).orElse("?"))
                .or(() -> origin);
    }
}
