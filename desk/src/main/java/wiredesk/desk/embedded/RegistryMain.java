package wiredesk.desk.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The main class of the registry's process: runs Apicurio's own, and ends when standard input does. The other end of that
 * pipe is with the parent, so the registry goes with its parent even if that one is killed.
 */
public final class RegistryMain {

    private RegistryMain() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Thread watch = new Thread(() -> endWith(System.in), "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName("io.quarkus.runner.GeneratedMain")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static void endWith(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.exit(0);
        }
    }
}
