package wiredesk.runtime.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.kafka.KafkaClients;

/**
 * Which topics there are, looked up anew when the answer is old. A producer waits a minute for a topic that is not there,
 * and the whole partition with it; so topics that come and go are asked about here first. Any thread may ask.
 */
public final class ExistingTopics implements Predicate<String>, AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(ExistingTopics.class);

    private final Admin admin;
    private Set<String> topics = Set.of();
    private Instant asked = Instant.MIN;

    public ExistingTopics(KafkaClients clients) {
        this.admin = Admin.create(clients.admin());
    }

    /** Where the brokers do not answer, nothing is held against a topic. */
    @Override
    public synchronized boolean test(String topic) {
        boolean old = Instant.now().isAfter(asked.plus(FRESH));
        if (!old && topics.contains(topic)) {
            return true;
        }
        try {
            topics = admin.listTopics().names().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            asked = Instant.now();
            return topics.contains(topic);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (Exception e) {
            LOG.warn("cannot tell whether topic {} is there: {}", topic, e.toString());
            return true;
        }
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }
}
