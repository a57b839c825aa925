package wiredesk.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * A result that Kafka does not take fails the task, and the record is read again: within a transaction one failed send
 * spoils all, so that nothing could be written in its place. What could be known beforehand, a result too large or not
 * to be serialized, never gets here: {@link RecordEncoder} finds it while the record can still become a dead letter.
 */
public final class WriteFailures implements ProductionExceptionHandler {

    private DeadLetters deadLetters;

    @Override
    public void configure(Map<String, ?> configuration) {
        deadLetters = DeadLetters.from(configuration);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> result, Exception failure) {
        return failure instanceof RetriableException ? Response.retry() : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Kafka declares it
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord result,
            Exception failure,
            SerializationExceptionOrigin origin) {
        boolean retry = Blame.ofProcessing(failure) == Blame.SURROUNDINGS || !SourceBytes.areThere(context);
        return retry ? Response.fail() : Response.resume(List.of(deadLetters.of(context, failure)));
    }
}
