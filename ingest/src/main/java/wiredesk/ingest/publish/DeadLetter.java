package wiredesk.ingest.publish;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wiredesk.ingest.parse.Finding;
import wiredesk.schemas.DeadLetterHeaders;

/**
 * What ingest could not read or publish, byte for byte.
 *
 * @param where path, {@code path:line} or address it came from
 * @param bytes as received
 * @param reason why it is here
 */
public record DeadLetter(String where, byte[] bytes, Throwable reason) {

    public static DeadLetter of(Finding finding, Throwable reason) {
        return new DeadLetter(finding.origin().where(), finding.bytes(), reason);
    }

    Headers headers(Instant failedAt) {
        Headers headers = new RecordHeaders();
        add(headers, DeadLetterHeaders.EXCEPTION, reason.getClass().getName());
        add(headers, DeadLetterHeaders.MESSAGE, String.valueOf(reason.getMessage()));
        add(headers, DeadLetterHeaders.STACKTRACE, stackTrace());
        add(headers, DeadLetterHeaders.STAGE, "ingest");
        add(headers, DeadLetterHeaders.ATTEMPT, "1");
        add(headers, DeadLetterHeaders.APP_VERSION, AppVersion.TEXT);
        add(headers, DeadLetterHeaders.FAILED_AT, failedAt.toString());
        add(headers, DeadLetterHeaders.ORIGIN, where);
        return headers;
    }

    private String stackTrace() {
        StringWriter trace = new StringWriter();
        reason.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
