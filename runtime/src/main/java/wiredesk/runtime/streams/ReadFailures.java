package wiredesk.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Bytes that cannot be read become a dead letter; where the registry is at fault the thread fails, to be replaced. */
public final class ReadFailures implements DeserializationExceptionHandler {

    private DeadLetters deadLetters;
    private ReceivedSpans spans;

    @Override
    public void configure(Map<String, ?> configuration) {
        deadLetters = DeadLetters.from(configuration);
        spans = ReceivedSpans.from(configuration);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        return switch (Blame.ofReading(failure)) {
            case RECORD -> spans.during(record, () -> Response.resume(List.of(deadLetters.of(record, failure))));
            case SURROUNDINGS -> Response.fail();
        };
    }
}
