package wiredesk.ingest.publish;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;

/**
 * Sends records and answers when Kafka has them. Serialising and sending happen on one thread of its own, so that no caller
 * waits for a broker or a registry that is away; callers bound what they have in flight. A producer that has failed for
 * good is replaced for the next record; the record it failed on is answered as {@link Unavailable}: its source still has
 * it.
 */
public final class RecordSender implements AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final RetryPolicy<byte[]> registryRetries;
    private final ExecutorService thread = Senders.single("ingest-publisher");
    private volatile Optional<String> problem = Optional.empty();
    private volatile Producer<byte[], byte[]> producer;

    /**
     * @param producers makes an idempotent producer with acks=all; asked again after a fatal error
     * @param patience how long a fault of the registry is retried before the caller hears of it
     */
    public RecordSender(Supplier<Producer<byte[], byte[]>> producers, Duration patience) {
        this.producers = producers;
        this.registryRetries = RetryPolicy.<byte[]>builder()
                .handleIf(KafkaFaults::isRegistryFault)
                .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(5))
                .withJitter(0.25)
                .withMaxRetries(-1)
                .withMaxDuration(patience)
                .build();
    }

    /**
     * @param record made on the sender's thread, where serialising may wait for the registry
     * @return completes on Kafka's acknowledgement; fails as {@link ArticlePublisher#publish} does
     */
    public CompletableFuture<Void> send(Supplier<ProducerRecord<byte[], byte[]>> record) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            thread.execute(() -> sendNow(record, acknowledged));
        } catch (RejectedExecutionException closed) {
            acknowledged.completeExceptionally(new Unavailable("ingest is stopping", closed));
        }
        return acknowledged;
    }

    /** Serialises, with patience for the registry. */
    public <T> byte[] serialize(Serializer<T> serializer, String topic, T value) {
        try {
            return Failsafe.with(registryRetries).get(() -> serializer.serialize(topic, value));
        } catch (FailsafeException wrapped) {
            throw KafkaFaults.classify(wrapped.getCause());
        }
    }

    /** Why the last record could not be sent; empty when one has been since. */
    public Optional<String> problem() {
        return problem;
    }

    /** Sends what it has been given and returns, within bounds. */
    @Override
    public void close() {
        Senders.drain(thread);
        if (producer != null) {
            producer.close(CLOSE_TIMEOUT);
        }
    }

    private void sendNow(Supplier<ProducerRecord<byte[], byte[]>> record, CompletableFuture<Void> acknowledged) {
        try {
            ProducerRecord<byte[], byte[]> built = record.get();
            if (producer == null) {
                producer = producers.get();
            }
            Producer<byte[], byte[]> used = producer;
            used.send(built, (metadata, failure) -> {
                if (failure == null) {
                    problem = Optional.empty();
                    acknowledged.complete(null);
                } else {
                    fail(acknowledged, failure, used);
                }
            });
        } catch (RuntimeException failure) {
            fail(acknowledged, failure, producer);
        }
    }

    private void fail(CompletableFuture<Void> acknowledged, Exception failure, Producer<byte[], byte[]> used) {
        RuntimeException answer = KafkaFaults.classify(failure);
        if (answer instanceof Unavailable) {
            problem = Optional.of(answer.getMessage());
        }
        if (used != null && KafkaFaults.isFatalToProducer(failure)) {
            replace(used);
        }
        acknowledged.completeExceptionally(answer);
    }

    /** On the sender's thread, never on the producer's own, which would wait for itself. */
    private void replace(Producer<byte[], byte[]> failed) {
        try {
            thread.execute(() -> {
                if (producer == failed) {
                    producer = null;
                    failed.close(Duration.ZERO);
                }
            });
        } catch (RejectedExecutionException closed) {
            // it is being closed anyway
        }
    }
}
