package wiredesk.desk.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The loopback ports of an embedded platform. They are remembered in its folder, because subscribers have them in their
 * settings.
 *
 * @param kafka port of the broker
 * @param registry port of the schema registry
 */
public record Ports(int kafka, int registry) {

    private static final String FILE = "ports.properties";
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_768;
    private static final int TRIES = 1_000;

    public Ports {
        check("kafka", kafka);
        check("registry", registry);
    }

    /** Two ports that nobody listens on. */
    public static Ports free() {
        return new Ports(freePort(), freePort());
    }

    /** The ports everybody knows, 9092 and 8081; in place of one that is taken a free one. */
    public static Ports usual() {
        return new Ports(isFree(9092) ? 9092 : freePort(), isFree(8081) ? 8081 : freePort());
    }

    /** The ports remembered in the folder, else the wanted ones, which are remembered from now on. */
    static Ports remember(Path folder, Ports wanted) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            Files.writeString(file, "kafka=" + wanted.kafka + "\nregistry=" + wanted.registry + "\n");
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ports read(Path file) throws IOException {
        Properties stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        try {
            return new Ports(
                    Integer.parseInt(stored.getProperty("kafka")), Integer.parseInt(stored.getProperty("registry")));
        } catch (IllegalArgumentException e) {
            throw new EmbeddedException(
                    file + " is " + stored + ", expected kafka=PORT and registry=PORT; delete it to have it made anew",
                    e);
        }
    }

    /**
     * Waits until nobody listens on the port: a predecessor may be on its way out.
     *
     * @throws EmbeddedException if the port is still taken after the patience
     */
    static void awaitFree(int port, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!isFree(port)) {
            if (Instant.now().isAfter(end)) {
                throw new EmbeddedException("port " + port
                        + " is in use; stop the program that listens there, or change " + FILE + " in the data folder");
            }
            pause();
        }
    }

    /**
     * A port from below those that systems give to outgoing connections (from 32768 or 49152 on). A server that restarts
     * would find one of those taken now and then, by a client of its own that tried to reach it meanwhile.
     */
    static int freePort() {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new EmbeddedException(
                        "found no free port from %d to %d in %d tries".formatted(LOWEST, HIGHEST - 1, TRIES)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of a predecessor may linger in TIME_WAIT
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("interrupted while waiting for a port", e);
        }
    }

    private static void check(String name, int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port of " + name + " is " + port + ", expected 1 to 65535");
        }
    }
}
