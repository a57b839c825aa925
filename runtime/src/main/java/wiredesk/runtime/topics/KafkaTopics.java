package wiredesk.runtime.topics;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import wiredesk.schemas.Topic;

/** The topics themselves, in Kafka. */
public final class KafkaTopics {

    /** Brokers hear of a new topic a moment after the controller has made it. */
    private static final RetryPolicy<Boolean> UNTIL_KNOWN = RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .withDelay(Duration.ofMillis(50))
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofSeconds(15))
            .build();

    private final Admin admin;
    private final int replicationFactor;

    /** @param replicationFactor 0 leaves it to the brokers */
    public KafkaTopics(Admin admin, int replicationFactor) {
        this.admin = admin;
        this.replicationFactor = replicationFactor;
    }

    /**
     * Makes those that are missing.
     *
     * @throws TopicsRefused if Kafka says no
     */
    public List<Change> create(List<Topic> topics) {
        Set<String> there = names();
        List<Topic> missing =
                topics.stream().filter(topic -> !there.contains(topic.name())).toList();
        CreateTopicsResult result =
                admin.createTopics(missing.stream().map(this::newTopic).toList());
        List<Change> changes = new ArrayList<>();
        for (Topic topic : missing) {
            try {
                result.values().get(topic.name()).get();
                changes.add(new Change(topic.name(), "created with " + topic.partitions() + " partition(s)"));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) { // somebody else was quicker
                    throw new TopicsRefused("topic " + topic.name() + " cannot be created", e.getCause());
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        awaitKnown(missing);
        return changes;
    }

    /** Takes a topic away, if it is there. */
    public void delete(String topic) {
        if (names().contains(topic)) {
            get(
                    "topic " + topic + " cannot be deleted",
                    admin.deleteTopics(List.of(topic)).all());
        }
    }

    /** So that whoever comes next finds them; what is not known by then, he will wait for himself. */
    private void awaitKnown(List<Topic> created) {
        List<String> wanted = created.stream().map(Topic::name).toList();
        Failsafe.with(UNTIL_KNOWN).get(() -> names().containsAll(wanted));
    }

    private NewTopic newTopic(Topic topic) {
        Optional<Short> factor = replicationFactor == 0 ? Optional.empty() : Optional.of((short) replicationFactor);
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), factor).configs(config(topic));
    }

    /** With three copies or more, a record counts as written when two brokers have it, not one alone. */
    private Map<String, String> config(Topic topic) {
        Map<String, String> config = new TreeMap<>(topic.config());
        if (replicationFactor >= 3) {
            config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        }
        return config;
    }

    List<Difference> check(List<Topic> topics) {
        Set<String> there = names();
        List<Topic> present =
                topics.stream().filter(topic -> there.contains(topic.name())).toList();
        Map<String, TopicDescription> descriptions = get(
                "topics cannot be described",
                admin.describeTopics(present.stream().map(Topic::name).toList()).allTopicNames());
        Map<ConfigResource, Config> configs = get(
                "the topics' settings cannot be read",
                admin.describeConfigs(
                                present.stream().map(KafkaTopics::resource).toList())
                        .all());
        List<Difference> differences = new ArrayList<>();
        for (Topic topic : topics) {
            if (there.contains(topic.name())) {
                differences.addAll(compare(topic, descriptions.get(topic.name()), configs.get(resource(topic))));
            } else {
                differences.add(new Difference(topic.name(), "topic", "there", "missing"));
            }
        }
        return differences;
    }

    private List<Difference> compare(Topic topic, TopicDescription description, Config config) {
        Comparison comparison = new Comparison(topic.name());
        comparison.add(
                "partitions", topic.partitions(), description.partitions().size());
        if (replicationFactor != 0) {
            int copies = description.partitions().stream()
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(0);
            comparison.add("replication", replicationFactor, copies);
        }
        config(topic).forEach((key, value) -> comparison.add(key, value, value(config, key)));
        return comparison.differences();
    }

    private static String value(Config config, String key) {
        ConfigEntry entry = config.get(key);
        return entry == null ? "not set" : entry.value();
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private Set<String> names() {
        return get("topics cannot be listed", admin.listTopics().names());
    }

    private static <T> T get(String what, KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new TopicsRefused(what, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static TopicsRefused interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new TopicsRefused("interrupted", e);
    }
}
