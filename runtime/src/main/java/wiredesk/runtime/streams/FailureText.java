package wiredesk.runtime.streams;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;

/**
 * A failure in words, cut to lengths that keep a dead letter within what Kafka accepts: the record itself may already be
 * as large as that.
 */
final class FailureText {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_STACKTRACE = 8_000;

    private FailureText() {}

    /** What {@link PoisonRecord} or Kafka's wrapper wraps, where the wrapper says no more than that something failed. */
    static Throwable cause(Throwable failure) {
        return failure instanceof PoisonRecord && failure.getCause() != null ? failure.getCause() : failure;
    }

    static String message(Throwable failure) {
        return cut(Objects.requireNonNullElse(failure.getMessage(), ""), LONGEST_MESSAGE);
    }

    static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return cut(text.toString(), LONGEST_STACKTRACE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
