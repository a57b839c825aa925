package wiredesk.runtime.tracing;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import wiredesk.runtime.logging.LogContext;

/**
 * The span that a thread works in. Operators, counters and failure handlers, which know nothing of one another, find it here,
 * and all that the thread logs meanwhile bears its ids.
 */
public final class CurrentSpan implements AutoCloseable {

    private static final ThreadLocal<CurrentSpan> CURRENT = new ThreadLocal<>();

    private final StageSpan span;
    private final String articleId;
    private final CurrentSpan outer;

    private CurrentSpan(StageSpan span, String articleId, CurrentSpan outer) {
        this.span = span;
        this.articleId = articleId;
        this.outer = outer;
    }

    /** From here to {@link #close} the thread works in this span. It is not ended by that. */
    public static CurrentSpan enter(StageSpan span, String articleId) {
        CurrentSpan entered = new CurrentSpan(span, articleId, CURRENT.get());
        entered.show();
        return entered;
    }

    /** The headers with the current span in the place of the one that they tell of; as they are where there is none. */
    public static Headers addTo(Headers headers) {
        return find().map(span -> span.context().addTo(headers)).orElse(headers);
    }

    /** As {@link StageSpan#outcome}, where there is a span. */
    public static void outcome(String outcome) {
        find().ifPresent(span -> span.outcome(outcome));
    }

    /** As {@link StageSpan#failed}, where there is a span. */
    public static void failed(Throwable failure) {
        find().ifPresent(span -> span.failed(failure));
    }

    /** On the thread that has entered, which then is where it was before. */
    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
            LogContext.clear();
        } else {
            outer.show();
        }
    }

    private static Optional<StageSpan> find() {
        return Optional.ofNullable(CURRENT.get()).map(current -> current.span);
    }

    private void show() {
        CURRENT.set(this);
        LogContext.set(span.context().traceId(), span.context().spanId(), articleId);
    }
}
