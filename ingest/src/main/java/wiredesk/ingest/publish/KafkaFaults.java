package wiredesk.ingest.publish;

import java.io.IOException;
import java.util.List;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;
import wiredesk.runtime.kafka.Registry;

/** Whose fault it is: the record's, or the weather's. When in doubt the weather's, since then nothing is given up. */
final class KafkaFaults {

    /** After these the producer answers every further record with an error. */
    private static final List<Class<? extends Exception>> FATAL = List.of(
            AuthorizationException.class,
            InvalidPidMappingException.class,
            InvalidProducerEpochException.class,
            OutOfOrderSequenceException.class,
            ProducerFencedException.class,
            UnsupportedVersionException.class);

    private KafkaFaults() {}

    static RuntimeException classify(Throwable failure) {
        if (failure instanceof Unavailable || failure instanceof Unpublishable) {
            return (RuntimeException) failure;
        }
        if (failure instanceof RecordTooLargeException) {
            return new Unpublishable("too large for Kafka: " + failure.getMessage(), true, failure);
        }
        if (isRegistryFault(failure)) {
            return new Unavailable("the schema registry does not serve: " + root(failure), failure);
        }
        if (failure instanceof SerializationException) {
            return new Unpublishable("does not fit its schema: " + root(failure), false, failure);
        }
        return new Unavailable("Kafka does not take it: " + failure.getMessage(), failure);
    }

    /** The registry is away, or answers that it will not give the schema: neither is the article's fault. */
    static boolean isRegistryFault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || Registry.isRefusal(cause)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFatalToProducer(Throwable failure) {
        return FATAL.stream().anyMatch(kind -> kind.isInstance(failure)) || failure instanceof IllegalStateException;
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
