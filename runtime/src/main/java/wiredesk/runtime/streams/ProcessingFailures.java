package wiredesk.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A record that an operator fails on becomes a dead letter, as it was read from its topic. Where it is not at fault, or
 * Streams has already let go of its bytes (it does once a first result is sent), the thread fails, to be replaced: the
 * transaction is aborted and the record read again.
 */
public final class ProcessingFailures implements ProcessingExceptionHandler {

    private DeadLetters deadLetters;

    @Override
    public void configure(Map<String, ?> configuration) {
        deadLetters = DeadLetters.from(configuration);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        boolean retry = Blame.ofProcessing(failure) == Blame.SURROUNDINGS || !SourceBytes.areThere(context);
        return retry ? Response.fail() : Response.resume(List.of(deadLetters.of(context, failure)));
    }
}
