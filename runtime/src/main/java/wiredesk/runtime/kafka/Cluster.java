package wiredesk.runtime.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.KafkaException;
import wiredesk.runtime.config.Given;
import wiredesk.schemas.Topic;

/** Kafka and the registry as a service sees them: are they there, and do they hold what the service needs? */
public final class Cluster implements AutoCloseable {

    private static final int BOUND_MS = (int) Duration.ofSeconds(5).toMillis();
    private static final String CREATE = "; create them with: wiredesk topics create";

    private static final String KAFKA_KEY = "; kafka.bootstrap.servers says where it is";
    private static final String REGISTRY_KEY = "; schema.registry.url says where it is";

    private final KafkaClients clients;
    private final List<Topic> topics;
    private Admin admin;
    private SchemaRegistryClient registry;

    /** @param topics those that must be there */
    public Cluster(KafkaClients clients, List<Topic> topics) {
        this.clients = clients;
        this.topics = List.copyOf(topics);
    }

    /** The first of all the problems that keep a service from starting. */
    public Optional<String> problem() {
        return kafkaProblem().or(this::topicsProblem).or(this::schemasProblem);
    }

    /** Whether brokers answer. */
    public Optional<String> kafkaProblem() {
        try {
            admin().describeCluster(new DescribeClusterOptions().timeoutMs(BOUND_MS))
                    .clusterId()
                    .get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of("Kafka at " + servers() + " does not answer: "
                    + e.getCause().getMessage() + KAFKA_KEY);
        } catch (KafkaException e) { // a host name that does not resolve, yet
            return Optional.of("Kafka at " + servers() + " cannot be reached: " + root(e).getMessage() + KAFKA_KEY);
        } catch (InterruptedException e) {
            return interrupted();
        }
    }

    /** Whether the topics exist. */
    public Optional<String> topicsProblem() {
        try {
            Set<String> there = admin().listTopics(new ListTopicsOptions().timeoutMs(BOUND_MS))
                    .names()
                    .get();
            List<String> missing = topics.stream()
                    .map(Topic::name)
                    .filter(name -> !there.contains(name))
                    .toList();
            return missing.isEmpty() ? Optional.empty() : Optional.of("topics are missing: " + missing + CREATE);
        } catch (ExecutionException e) {
            return Optional.of("topics cannot be listed: " + e.getCause().getMessage());
        } catch (KafkaException e) {
            return Optional.of("topics cannot be listed: " + root(e).getMessage());
        } catch (InterruptedException e) {
            return interrupted();
        }
    }

    /**
     * Whether the registry answers and has the topics' schemas, without which no record could be written. Not asked where
     * the services are told to register what they need.
     */
    public Optional<String> schemasProblem() {
        if ("true".equals(clients.registry().get(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS))) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        for (Topic topic : topics) {
            try {
                if (topic.value().isPresent()) {
                    registry()
                            .getId(topic.subject(), new AvroSchema(topic.value().get()));
                }
            } catch (RestClientException e) {
                if (!Registry.isMissing(e)) {
                    return Optional.of(refusal(e));
                }
                missing.add(topic.subject());
            } catch (IOException e) {
                return Optional.of("the registry at " + url() + " does not answer: " + e.getMessage() + REGISTRY_KEY);
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of("schemas are not registered: " + missing + CREATE);
    }

    /** Whether the registry answers. */
    public Optional<String> registryProblem() {
        try {
            registry().getAllSubjects();
            return Optional.empty();
        } catch (RestClientException e) {
            return Optional.of(refusal(e));
        } catch (IOException e) {
            return Optional.of("the registry at " + url() + " does not answer: " + e.getMessage() + REGISTRY_KEY);
        }
    }

    private String refusal(RestClientException e) {
        return "the registry at " + url() + " answers with status " + e.getStatus() + " (" + e.getMessage()
                + "): is that its base address (Apicurio's ends with /apis/ccompat/v7), and may Wiredesk use it?";
    }

    private static Optional<String> interrupted() {
        Thread.currentThread().interrupt();
        return Optional.of("interrupted");
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private Object servers() {
        return clients.admin().get("bootstrap.servers");
    }

    private Object url() {
        return Given.shown(clients.registry().get("schema.registry.url").toString(), false);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(clients.admin());
        }
        return admin;
    }

    private synchronized SchemaRegistryClient registry() {
        if (registry == null) {
            registry = Registry.client(clients.registry());
        }
        return registry;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
        if (registry != null) {
            try {
                registry.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
