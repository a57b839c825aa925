package wiredesk.desk.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topic.Cleanup;

/**
 * Two topics like news.raw and news.enriched, for one round. They go when it ends, and their consumer group with them.
 *
 * @param group the consumer group that reads the one and writes the other
 */
record PassingTopics(Admin admin, String group, Topic source, Topic target) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PassingTopics.class);
    private static final Duration KEPT = Duration.ofDays(1);

    /** @param name of the group, and what the topics' names start with after the prefix of all topics */
    static PassingTopics create(KafkaClients clients, String name) throws InterruptedException {
        Topic like = clients.topics().raw();
        String stem = clients.topics().raw().name().replaceFirst("raw$", "") + name;
        Admin admin = Admin.create(clients.admin());
        PassingTopics topics =
                new PassingTopics(admin, name, topic(stem + ".raw", like), topic(stem + ".enriched", like));
        try {
            admin.createTopics(topics.both().map(PassingTopics::made).toList())
                    .all()
                    .get();
            return topics;
        } catch (ExecutionException e) {
            admin.close();
            throw new IllegalStateException("the topics of the passthrough cannot be made: " + e.getCause(), e);
        }
    }

    private static Topic topic(String name, Topic like) {
        return new Topic(name, like.key(), Optional.empty(), like.partitions(), Cleanup.DELETE, KEPT, "For a bench");
    }

    private static NewTopic made(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(topic.config());
    }

    private Stream<Topic> both() {
        return Stream.of(source, target);
    }

    @Override
    public void close() {
        try (admin) {
            admin.deleteTopics(both().map(Topic::name).toList()).all().get();
            admin.deleteConsumerGroups(List.of(group)).all().get();
        } catch (ExecutionException e) {
            LOG.warn("{} is left behind: {}", group, e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
