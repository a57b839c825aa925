package wiredesk.runtime.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import net.logstash.logback.encoder.LogstashEncoder;
import net.logstash.logback.fieldnames.LogstashFieldNames;
import net.logstash.logback.stacktrace.ShortenedThrowableConverter;

/** What an event looks like. */
final class Encoders {

    private static final int LONGEST_STACK_TRACE = 16_384;

    /** Nothing where there is no trace. */
    private static final String TRACE =
            "%replace( trace=%X{" + LogContext.TRACE_ID + "}/%X{" + LogContext.SPAN_ID + "}){' trace=/$', ''}";

    private Encoders() {}

    /** One JSON object a line: timestamp (ISO 8601, UTC), level, logger, thread, message, stack_trace, MDC entries. */
    static Encoder<ILoggingEvent> json(LoggerContext context) {
        LogstashFieldNames names = new LogstashFieldNames();
        names.setTimestamp("timestamp");
        names.setLogger("logger");
        names.setThread("thread");
        names.setVersion("[ignore]");
        names.setLevelValue("[ignore]");
        ShortenedThrowableConverter stackTraces = new ShortenedThrowableConverter();
        stackTraces.setMaxLength(LONGEST_STACK_TRACE);
        stackTraces.setContext(context);
        stackTraces.start();
        LogstashEncoder encoder = new LogstashEncoder();
        encoder.setContext(context);
        encoder.setFieldNames(names);
        encoder.setTimeZone("UTC");
        encoder.setThrowableConverter(stackTraces);
        encoder.start();
        return encoder;
    }

    /**
     * One readable line: time (ISO 8601, UTC), level, the class that speaks, message, and of what is done for an article its
     * trace and span; the stack trace below.
     */
    static Encoder<ILoggingEvent> text(LoggerContext context, boolean coloured) {
        String level = coloured ? "%highlight(%-5level)" : "%-5level";
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} " + level + " %logger{0}: %msg" + TRACE + "%n");
        encoder.start();
        return encoder;
    }
}
