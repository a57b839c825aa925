package wiredesk.desk.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What the broker logs. At INFO it tells its whole configuration and every step of every partition, in the log of a process
 * that is about something else.
 */
final class ServerLog {

    /** The server's loggers; those of the clients are left alone. */
    private static final List<String> NAMES = List.of(
            "kafka",
            "state.change.logger",
            "org.apache.kafka.common.network",
            "org.apache.kafka.common.utils",
            "org.apache.kafka.controller",
            "org.apache.kafka.coordinator",
            "org.apache.kafka.image",
            "org.apache.kafka.metadata",
            "org.apache.kafka.queue",
            "org.apache.kafka.raft",
            "org.apache.kafka.server",
            "org.apache.kafka.snapshot",
            "org.apache.kafka.storage",
            "org.apache.kafka.timeline");

    /** Of a new log, of topics made twice at once, and of its own connections closed twice, the broker warns in vain. */
    private static final List<String> HARMLESS = List.of(
            "org.apache.kafka.common.network.Selector",
            "org.apache.kafka.controller.QuorumController",
            "kafka.server.DefaultAutoTopicCreationManager",
            "kafka.network",
            "kafka.server.NodeToControllerRequestThread",
            "org.apache.kafka.server.NodeToControllerRequestThread");

    private ServerLog() {}

    /** Takes effect on Logback, unless somebody asks for DEBUG. */
    static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && !context.getLogger("kafka.server").isDebugEnabled()) {
            NAMES.forEach(name -> raise(context.getLogger(name), Level.WARN));
            HARMLESS.forEach(name -> raise(context.getLogger(name), Level.ERROR));
        }
    }

    private static void raise(Logger logger, Level level) {
        if (level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            logger.setLevel(level);
        }
    }
}
