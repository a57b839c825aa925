package wiredesk.runtime.streams;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** Whose fault a failure is, and so what is right to do about it. */
public enum Blame {
    /** The record's: it would fail again and becomes a dead letter. */
    RECORD,
    /** Kafka's, the registry's, the network's, the configuration's: the record is good and is tried again. */
    SURROUNDINGS;

    /** The registry's code for a schema id that it does not know. */
    private static final int SCHEMA_NOT_FOUND = 40403;

    private static final int DEEPEST_CAUSE = 50;

    /**
     * Whose fault it is that bytes could not be read. A schema id that the registry does not know is part of the bytes and
     * so the record's fault; any other answer of the registry is not.
     */
    public static Blame ofReading(Throwable failure) {
        return anyCause(
                        failure,
                        cause -> isAway(cause) || cause instanceof RestClientException e && !isUnknownSchema(e))
                ? SURROUNDINGS
                : RECORD;
    }

    /**
     * Whose fault it is that a record could not be processed or its result not be written as bytes. That a registry does
     * not know the schema of our own results is not the record's fault, nor is anything that Kafka Streams itself throws.
     */
    public static Blame ofProcessing(Throwable failure) {
        if (anyCause(failure, PoisonRecord.class::isInstance)) {
            return RECORD;
        }
        boolean kafkas = failure instanceof KafkaException && !(failure instanceof SerializationException);
        return kafkas || anyCause(failure, cause -> isAway(cause) || cause instanceof RestClientException)
                ? SURROUNDINGS
                : RECORD;
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof AuthenticationException
                || cause instanceof AuthorizationException
                || cause instanceof IOException && !isFromAvro(cause);
    }

    /** Avro reports bytes that end too early as an IOException, as if a connection had broken. */
    private static boolean isFromAvro(Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith("org.apache.avro.");
    }

    private static boolean isUnknownSchema(RestClientException answer) {
        return answer.getErrorCode() == SCHEMA_NOT_FOUND;
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(test);
    }
}
