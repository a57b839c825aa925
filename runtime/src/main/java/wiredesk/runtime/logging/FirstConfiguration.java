package wiredesk.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * How Logback starts, before the settings are read; found by ServiceLoader. A logback.xml or logback-test.xml on the class
 * path goes before it: Logback asks whoever is found by ServiceLoader first, so the files are looked for here.
 */
public final class FirstConfiguration extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        DefaultJoranConfigurator files = new DefaultJoranConfigurator();
        files.setContext(context);
        if (files.configure(context) == ExecutionStatus.INVOKE_NEXT_IF_ANY) {
            Logging.configure(context, LogFormat.AUTO, Level.INFO);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
