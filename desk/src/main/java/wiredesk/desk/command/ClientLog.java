package wiredesk.desk.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** What Kafka's clients log while a command waits for a broker: every attempt, where one message at the end is enough. */
final class ClientLog {

    private static final String NETWORK = "org.apache.kafka.clients.NetworkClient";

    private ClientLog() {}

    static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && !context.getLogger(NETWORK).isDebugEnabled()) {
            context.getLogger(NETWORK).setLevel(Level.ERROR);
        }
    }
}
