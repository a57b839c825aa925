package wiredesk.runtime.streams;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A failure in words, cut to lengths that keep a dead letter within what Kafka accepts: the record itself may already be
 * as large as that.
 */
final class FailureText {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_STACKTRACE = 8_000;
    private static final int FRAMES = 12;
    private static final int DEEPEST_CAUSE = 10;

    private FailureText() {}

    /** What a {@link PoisonRecord} wraps, since it says no more than that something failed; anything else as it is. */
    static Throwable cause(Throwable failure) {
        return failure instanceof PoisonRecord && failure.getCause() != null ? failure.getCause() : failure;
    }

    static String message(Throwable failure) {
        return cut(Objects.requireNonNullElse(failure.getMessage(), ""), LONGEST_MESSAGE);
    }

    /** In the form of {@link Throwable#printStackTrace()}, of each cause its first frames: where it began is what tells. */
    static String stackTrace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(cut(each.toString(), LONGEST_MESSAGE));
            Stream.of(each.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("\n\tat ").append(frame));
            text.append('\n');
            each = each.getCause();
        }
        return cut(text.toString(), LONGEST_STACKTRACE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
