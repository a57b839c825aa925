package wiredesk.runtime.http;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import wiredesk.runtime.config.InvalidSetting;

/** How a server begins to listen. */
public final class Listening {

    private Listening() {}

    /**
     * Starts the server.
     *
     * @param port 0 for a free one
     * @param key of the setting that gives the port
     * @throws InvalidSetting if it cannot listen there: somebody else does, or the address is not this machine's
     */
    public static void start(Javalin server, String host, int port, String key) {
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            throw new InvalidSetting(
                    key, Integer.toString(port), "a port that is free on " + host + " (" + root(e).getMessage() + ")");
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
