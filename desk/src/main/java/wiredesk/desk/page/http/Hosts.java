package wiredesk.desk.page.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import wiredesk.runtime.http.Problem;

/**
 * The names by which the page may be called. A page of somebody else's could lead a name of its own to this machine, and
 * then read with its scripts what only this machine is shown (DNS rebinding); the name would be in the request.
 *
 * @param any whether every name will do
 * @param names beside those of this machine for itself
 */
public record Hosts(boolean any, List<String> names) {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    void admit(Context request) {
        String host = request.header("Host");
        if (host != null && !knows(host)) {
            throw Problem.of(
                            421,
                            "Misdirected Request",
                            "this desk is not called " + host + "; names it has are set in desk.http.hosts")
                    .refused();
        }
    }

    /** @param host as a request has it, with its port or without */
    boolean knows(String host) {
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return any || LOOPBACK.contains(name) || names.contains(name);
    }
}
