package wiredesk.desk.demo;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.TopicReader;
import wiredesk.runtime.kafka.KafkaClients;

/** Reads all topics from their beginning on a thread of its own. */
final class Following implements AutoCloseable {

    private final TopicReader reader;
    private final Consumer<ConsumerRecord<byte[], byte[]>> seen;
    private Thread thread;

    Following(KafkaClients clients, Consumer<ConsumerRecord<byte[], byte[]>> seen) {
        this.reader = new TopicReader(clients, clients.topics().all(), new From.Beginning());
        this.seen = seen;
    }

    void start() {
        thread = new Thread(() -> reader.follow(this::take), "demo-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads on to where the topics end now. */
    void catchUp() throws InterruptedException {
        reader.stop();
        thread.join();
        reader.toEnd(this::take);
    }

    private boolean take(ConsumerRecord<byte[], byte[]> record) {
        seen.accept(record);
        return true;
    }

    /** Returns when nothing is read any more. */
    @Override
    public void close() {
        if (thread != null && thread.isAlive()) {
            reader.stop();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return; // the reader must not be closed under its thread; the process ends anyway
            }
        }
        reader.close();
    }
}
