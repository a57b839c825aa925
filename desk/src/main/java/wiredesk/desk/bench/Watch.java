package wiredesk.desk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.TopicReader;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** Reads topics from now on, as a subscriber would, on a thread of its own: committed records of one edition. */
final class Watch implements AutoCloseable {

    private static final int LONGEST_START = 200;

    /** Is told of each record. */
    interface Witness {

        /** @param key of the record; the article's id in all topics but quotes and entities */
        void saw(String topic, String key, boolean tombstone, Instant at);
    }

    private final TopicReader reader;
    private final byte[] prefix;
    private final Witness witness;
    private final Thread thread = new Thread(this::follow, "bench-watch");
    private long bytes;
    private RuntimeException failure;

    private Watch(TopicReader reader, String prefix, Witness witness) {
        this.reader = reader;
        this.prefix = prefix.getBytes(UTF_8);
        this.witness = witness;
        thread.setDaemon(true);
    }

    /**
     * Returns when nothing that is written from now on can be missed.
     *
     * @param prefix of the ids of the articles to look for
     */
    static Watch start(KafkaClients clients, List<Topic> topics, String prefix, Witness witness) {
        Watch watch = new Watch(new TopicReader(clients, topics, new From.End()), prefix, witness);
        watch.thread.start();
        return watch;
    }

    /**
     * Reads to where the topics end now, and no further.
     *
     * @return bytes of keys, values and headers read so far
     */
    long finish() throws InterruptedException {
        reader.stop();
        thread.join();
        if (failure != null) {
            throw failure;
        }
        reader.toEnd(this::take);
        return bytes;
    }

    private void follow() {
        try {
            reader.follow(this::take);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private boolean take(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null && isOurs(record)) {
            bytes += size(record);
            witness.saw(record.topic(), new String(record.key(), UTF_8), record.value() == null, Instant.now());
        }
        return true;
    }

    /** A quote's key is a hash; the id of its article stands near the start of its value. */
    private boolean isOurs(ConsumerRecord<byte[], byte[]> record) {
        return startsAt(record.key(), 0) || record.value() != null && holds(record.value());
    }

    private boolean holds(byte[] value) {
        int last = Math.min(value.length, LONGEST_START) - prefix.length;
        for (int at = 0; at <= last; at++) {
            if (startsAt(value, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(byte[] text, int at) {
        return text.length - at >= prefix.length
                && Arrays.equals(text, at, at + prefix.length, prefix, 0, prefix.length);
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        long size = record.key().length + (record.value() == null ? 0 : record.value().length);
        for (var header : record.headers()) {
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    @Override
    public void close() {
        if (thread.isAlive()) {
            reader.stop();
        }
        boolean interrupted = Thread.interrupted();
        try {
            thread.join();
            reader.close();
        } catch (InterruptedException e) {
            interrupted = true; // the reader must not be closed under its thread; the process ends anyway
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
