package wiredesk.desk.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.Topic;

/**
 * Copies records from stretches of one topic to another, each exactly once: what is copied and how far that is are committed
 * in one transaction. Its name is consumer group and transactional id; one that is opened under the same name goes on where
 * the last one was, and takes the work away from it if that still lives.
 */
final class Conveyor implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Stretch> stretches = new HashMap<>();
    private final Function<ConsumerRecord<byte[], byte[]>, Optional<ProducerRecord<byte[], byte[]>>> copy;

    /**
     * @param atOnce records that one transaction looks at, at most
     * @param copy what is written for a record; empty to pass it over
     */
    Conveyor(
            KafkaClients clients,
            String name,
            String topic,
            List<OffsetRange> ranges,
            int atOnce,
            Function<ConsumerRecord<byte[], byte[]>, Optional<ProducerRecord<byte[], byte[]>>> copy) {
        this.copy = copy;
        Map<String, Object> reading = new HashMap<>(clients.consumer(name));
        reading.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, atOnce);
        Map<String, Object> writing = new HashMap<>(clients.producer());
        writing.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        // What has got into a topic gets into the other, with a header more.
        writing.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topic.MAX_MESSAGE_BYTES));
        consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            // Ends what another process of this name has left open, so that the offsets read below are its last.
            producer.initTransactions();
            ranges.forEach(range -> stretches.put(
                    new TopicPartition(topic, range.getPartition()), new Stretch(range.getFrom(), range.getTo())));
            consumer.assign(stretches.keySet());
            consumer.committed(stretches.keySet()).forEach((partition, offset) -> {
                if (offset != null) {
                    stretches.get(partition).goOn(offset.offset(), Position.copied(offset));
                }
            });
            stretches.forEach((partition, stretch) -> consumer.seek(partition, stretch.next));
            pauseFinished();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whether anything is left to look at. */
    boolean hasMore() {
        return stretches.values().stream().anyMatch(stretch -> !stretch.isFinished());
    }

    /** Records that have been copied so far, those of earlier processes among them. */
    long copied() {
        return stretches.values().stream().mapToLong(stretch -> stretch.copied).sum();
    }

    /** Offsets that have been passed so far, likewise. */
    long passed() {
        return stretches.values().stream().mapToLong(Stretch::passed).sum();
    }

    /** Copies what comes next in one transaction; returns after a moment where nothing comes. */
    void step() {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        List<ProducerRecord<byte[], byte[]>> copies = new ArrayList<>();
        Map<TopicPartition, Stretch> after = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            Stretch stretch = stretches.get(partition);
            // Behind the last record there may be markers of transactions: the position is beyond them, a record is
            // not.
            long next = Math.min(consumer.position(partition), stretch.to);
            if (next <= stretch.next) {
                continue;
            }
            List<ProducerRecord<byte[], byte[]>> here = records.records(partition).stream()
                    .filter(record -> record.offset() < stretch.to)
                    .map(copy)
                    .flatMap(Optional::stream)
                    .toList();
            copies.addAll(here);
            Stretch moved = stretch.at(next, stretch.copied + here.size());
            after.put(partition, moved);
            positions.put(partition, Position.of(moved.next, moved.copied));
        }
        if (positions.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        copies.forEach(producer::send);
        producer.sendOffsetsToTransaction(positions, consumer.groupMetadata());
        producer.commitTransaction();
        stretches.putAll(after);
        pauseFinished();
    }

    private void pauseFinished() {
        stretches.forEach((partition, stretch) -> {
            if (stretch.isFinished()) {
                consumer.pause(List.of(partition));
            }
        });
    }

    @Override
    public void close() {
        // Without waiting: a transaction that is open is aborted by whoever comes next.
        producer.close(Duration.ofSeconds(5));
        consumer.close();
    }

    /** How far one partition is. */
    private static final class Stretch {
        private final long from;
        private final long to;
        private long next;
        private long copied;

        Stretch(long from, long to) {
            this.from = from;
            this.to = to;
            this.next = from;
        }

        void goOn(long place, long before) {
            next = Math.max(from, place);
            copied = before;
        }

        Stretch at(long place, long copies) {
            Stretch moved = new Stretch(from, to);
            moved.goOn(place, copies);
            return moved;
        }

        long passed() {
            return Math.min(next, to) - from;
        }

        boolean isFinished() {
            return next >= to;
        }
    }
}
