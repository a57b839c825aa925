package wiredesk.ingest.group;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.source.Worker;

/**
 * A member of the group that shares the polled sources out. Given a partition, it reads the states in it to their end and
 * then polls its sources; before it gives one up, it has stopped them. When a member dies, its partitions come to the
 * others once Kafka misses it.
 */
public final class SourceGroup implements AutoCloseable, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(SourceGroup.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

    /** Is told of the sources that come and go. */
    public interface Watch {

        void started(Source source);

        void stopped(Source source);
    }

    private final String topic;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> states;
    private final Share share;
    private final Map<TopicPartition, Long> loading = new ConcurrentHashMap<>();
    private final Worker worker = new Worker("source-group", this::membership);
    private volatile Consumer<byte[], byte[]> consumer;
    private volatile int partitions = 1;

    /**
     * @param topic news.ingest.state
     * @param consumers makes a consumer in the group
     * @param states is given every record of the partitions that this member has
     * @param sources all that are configured, the same for every member
     */
    public SourceGroup(
            String topic,
            Supplier<Consumer<byte[], byte[]>> consumers,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> states,
            Map<SourceName, Supplier<? extends Source>> sources,
            Watch watch) {
        this.topic = topic;
        this.consumers = consumers;
        this.states = states;
        this.share = new Share(sources, watch);
    }

    public void start() {
        worker.start();
    }

    /** Stops the sources and leaves the group, so that others take them over at once. */
    @Override
    public void close() {
        share.close();
        Consumer<byte[], byte[]> joined = consumer;
        if (joined != null) {
            joined.wakeup();
        }
        worker.close();
    }

    /** From joining to leaving. */
    private Duration membership() {
        try (Consumer<byte[], byte[]> joined = consumers.get()) {
            consumer = joined;
            partitions = joined.partitionsFor(topic).size();
            joined.subscribe(List.of(topic), this);
            while (!worker.isClosing()) {
                joined.poll(POLL).forEach(states);
                takeWhatIsLoaded();
            }
        } catch (WakeupException closing) {
            LOG.debug("leaves the group of sources");
        } catch (KafkaException fault) {
            LOG.warn("left the group of sources, joins again: {}", fault.toString());
        } finally {
            consumer = null;
            share.release(any -> true, partitions);
        }
        return AFTER_FAULT;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> given) {
        consumer.seekToBeginning(given);
        loading.putAll(consumer.endOffsets(given));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> taken) {
        loading.keySet().removeAll(taken);
        share.release(taken.stream().map(TopicPartition::partition).collect(Collectors.toSet())::contains, partitions);
    }

    private void takeWhatIsLoaded() {
        loading.forEach((partition, end) -> {
            if (consumer.position(partition) >= end) {
                loading.remove(partition);
                share.take(partition.partition(), partitions);
            }
        });
    }
}
