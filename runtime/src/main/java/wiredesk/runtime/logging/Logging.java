package wiredesk.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends log events to standard error, so that standard output is a command's own. */
public final class Logging {

    /**
     * Loggers that say too much for what it tells an operator: a client's whole configuration, or the same line many times a
     * second while Kafka, the registry or a collector is away, which is said once and in words by the services, their health
     * checks and CollectorWatch.
     */
    private static final Map<String, Level> QUIETER = Map.of(
            "org.apache.kafka.common", Level.WARN,
            "org.apache.kafka.clients.Metadata", Level.WARN,
            "org.apache.kafka.clients.NetworkClient", Level.ERROR,
            "org.apache.kafka.clients.admin", Level.WARN,
            "org.eclipse.jetty", Level.WARN,
            "io.javalin", Level.WARN,
            "io.confluent", Level.WARN,
            "io.confluent.kafka.schemaregistry.client.rest.RestService", Level.OFF,
            "io.opentelemetry.exporter", Level.OFF,
            "io.smallrye", Level.WARN);

    private Logging() {}

    /** Replaces whatever is configured. May be called again. */
    public static void configure(LogFormat format, LogLevel level) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            configure(context, format, Level.toLevel(level.name()));
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static void configure(LoggerContext context, LogFormat format, Level level) {
        boolean terminal = Terminal.isStandardError();
        boolean json = format == LogFormat.JSON || format == LogFormat.AUTO && !terminal;
        Encoder<ILoggingEvent> encoder = json ? Encoders.json(context) : Encoders.text(context, terminal);
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget(ConsoleTarget.SystemErr.getName());
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        root.addAppender(appender);
        if (level.isGreaterOrEqual(Level.INFO)) { // whoever asks for DEBUG wants all of it
            QUIETER.forEach((name, quieter) ->
                    context.getLogger(name).setLevel(quieter.isGreaterOrEqual(level) ? quieter : level));
        }
    }
}
