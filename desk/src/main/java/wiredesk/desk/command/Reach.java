package wiredesk.desk.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import wiredesk.runtime.kafka.Cluster;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.runtime.kafka.Waiting;
import wiredesk.schemas.Topic;

/** Whether a command can do its work at all. Somebody sits before it: it waits seconds, not minutes like a service. */
final class Reach {

    /** What somebody before a terminal waits, where a service waits minutes. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Waiting WAITING = new Waiting(PATIENCE);

    private Reach() {}

    /**
     * @throws Unreachable saying what is missing: Kafka, a topic, the registry or a schema
     */
    static void await(KafkaClients clients, Topic... topics) {
        try (Cluster cluster = new Cluster(clients, List.of(topics))) {
            WAITING.untilWell(cluster::kafkaProblem, new CompletableFuture<Void>())
                    .or(cluster::problem) // a topic that is missing does not come by waiting
                    .ifPresent(problem -> {
                        throw new Unreachable(problem);
                    });
        }
    }
}
