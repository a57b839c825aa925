package wiredesk.runtime.logging;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.MDC;

/** What a thread is at work on, beside each event that it logs: in JSON as fields of these names. */
public final class LogContext {

    /** 32 hexadecimal digits, as in {@code traceparent}. */
    public static final String TRACE_ID = "trace_id";

    /** 16 hexadecimal digits: the span of this stage. */
    public static final String SPAN_ID = "span_id";

    /** The article's, source and all. */
    public static final String ARTICLE_ID = "article_id";

    private LogContext() {}

    /** From now on, on this thread. */
    public static void set(String traceId, String spanId, String articleId) {
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
        MDC.put(ARTICLE_ID, articleId);
    }

    /** The thread is at work on nothing any more. */
    public static void clear() {
        MDC.remove(TRACE_ID);
        MDC.remove(SPAN_ID);
        MDC.remove(ARTICLE_ID);
    }

    /** The same work, for another thread, which is then at work on what this one is. */
    public static <T> Callable<T> carried(Callable<T> work) {
        Map<String, String> here = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
        return () -> {
            MDC.setContextMap(here);
            try {
                return work.call();
            } finally {
                MDC.clear();
            }
        };
    }
}
