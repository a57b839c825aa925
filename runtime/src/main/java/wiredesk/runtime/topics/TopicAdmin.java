package wiredesk.runtime.topics;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.Cluster;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Registry;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.runtime.kafka.Waiting;
import wiredesk.schemas.Topic;

/**
 * Makes Kafka and the registry hold what the catalogue says, and tells where they do not. Behind {@code wiredesk topics
 * create} and {@code wiredesk topics check}.
 */
public final class TopicAdmin implements AutoCloseable {

    private final List<Topic> topics;
    private final KafkaTopics kafka;
    private final Subjects subjects;
    private final Admin admin;
    private final SchemaRegistryClient registry;

    /**
     * Waits for both to answer.
     *
     * @throws Unreachable if they do not within {@code service.start.timeout}
     */
    public TopicAdmin(Settings settings) {
        this(settings, settings.get(RuntimeSettings.START_TIMEOUT));
    }

    /**
     * The same for somebody who waits before a terminal.
     *
     * @param patience how long to wait for both
     */
    public TopicAdmin(Settings settings, Duration patience) {
        KafkaClients clients = new KafkaClients(settings);
        topics = clients.topics().all();
        try (Cluster cluster = new Cluster(clients, topics)) {
            new Waiting(patience)
                    .untilWell(() -> cluster.kafkaProblem().or(cluster::registryProblem), new CompletableFuture<Void>())
                    .ifPresent(problem -> {
                        throw new Unreachable(problem);
                    });
        }
        admin = Admin.create(clients.admin());
        registry = Registry.client(clients.registry());
        kafka = new KafkaTopics(admin, settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR));
        subjects = new Subjects(registry);
    }

    /**
     * Registers the schemas, asks for FULL_TRANSITIVE compatibility of every later one, and creates the topics that are
     * missing. Topics that are there are left as they are: a shorter retention would delete records. Doing it again changes
     * nothing.
     *
     * @return what was done; empty if nothing was left to do
     * @throws TopicsRefused if Kafka or the registry says no
     */
    public List<Change> create() {
        List<Change> changes = new ArrayList<>();
        topics.forEach(topic -> changes.addAll(subjects.create(topic)));
        changes.addAll(kafka.create(topics));
        return changes;
    }

    /**
     * Every difference from the catalogue; empty if there is none.
     *
     * @throws TopicsRefused if Kafka or the registry says no
     */
    public List<Difference> check() {
        List<Difference> differences = new ArrayList<>(kafka.check(topics));
        topics.forEach(topic -> differences.addAll(subjects.check(topic)));
        return differences;
    }

    @Override
    public void close() {
        admin.close();
        try {
            registry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
