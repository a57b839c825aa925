package wiredesk.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns SIGTERM and SIGINT into a call, so that the process can end in order with an exit code of its own: a shutdown hook
 * would run beside all other hooks and leave 143. The second signal ends the process at once. The JDK's class for it is not
 * part of Java SE; javac warns of it, hence the reflection.
 */
final class StopSignals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);
    private static final List<String> SIGNALS = List.of("TERM", "INT");
    private static final int KILLED = 128;

    private final Runnable stop;
    private boolean asked;

    private StopSignals(Runnable stop) {
        this.stop = stop;
    }

    static StopSignals install(Runnable stop) {
        StopSignals signals = new StopSignals(stop);
        signals.handle(signals::arrived);
        return signals;
    }

    private Object arrived(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
        if (!method.getName().equals("handle")) {
            return method.invoke(this, arguments); // equals, hashCode and toString of the handler
        }
        Object signal = arguments[0];
        if (asked) {
            Runtime.getRuntime()
                    .halt(KILLED
                            + (int) signal.getClass().getMethod("getNumber").invoke(signal));
        }
        asked = true;
        LOG.info("{}: finishing what is at hand; once more ends at once", signal);
        stop.run();
        return null;
    }

    private void handle(InvocationHandler handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object target = handler == null
                    ? type.getField("SIG_DFL").get(null)
                    : Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            for (String name : SIGNALS) {
                signal.getMethod("handle", signal, type)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), target);
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("SIGTERM cannot be caught on this JVM; work at hand is cut off by it", e);
        }
    }

    @Override
    public void close() {
        handle(null);
    }
}
