package wiredesk.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * How Logback starts, before the settings are read; found by ServiceLoader. A logback.xml or logback-test.xml on the class
 * path goes before it.
 */
@ConfiguratorRank(ConfiguratorRank.FALLBACK + 1) // Logback's own, which reads the files, is NOMINAL
public final class FirstConfiguration extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logging.configure(context, LogFormat.AUTO, Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
