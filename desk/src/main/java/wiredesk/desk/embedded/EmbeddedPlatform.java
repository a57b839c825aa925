package wiredesk.desk.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Kafka and a schema registry for one process. It owns its folder (one process at a time) and starts both servers side by
 * side; {@link #close} stops them in reverse order. What was stored is there again after a restart, on the same ports.
 */
public final class EmbeddedPlatform implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Path folder;
    private EmbeddedKafka kafka;
    private EmbeddedRegistry registry;

    private EmbeddedPlatform(Path folder) {
        this.folder = folder;
    }

    /** Starts in a folder on the ports it remembers, or on free ones. */
    public static EmbeddedPlatform start(Path folder) {
        return start(folder, Ports.free());
    }

    /**
     * Starts both servers and returns when both answer.
     *
     * @param folder all that they store; made if need be
     * @param wanted the ports to take if the folder does not remember any
     * @throws EmbeddedException if the folder or a port is in use, or a server does not come up
     */
    public static EmbeddedPlatform start(Path folder, Ports wanted) {
        EmbeddedPlatform platform = new EmbeddedPlatform(folder.toAbsolutePath().normalize());
        try {
            platform.run(wanted);
            return platform;
        } catch (RuntimeException | Error e) {
            platform.close();
            throw e;
        }
    }

    private void run(Ports wanted) {
        open.push(FolderLock.take(folder));
        Ports ports = Ports.remember(folder, wanted);
        registry = EmbeddedRegistry.start(folder.resolve("registry"), ports.registry());
        open.push(registry);
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka());
        open.push(kafka);
        registry.await();
        ClientFile.write(clientFile(), settings());
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Base URL of the registry's Confluent API. */
    public URI registryUrl() {
        return registry.url();
    }

    public Path folder() {
        return folder;
    }

    /** The settings that lead a service or a client to this platform. */
    public Map<String, String> settings() {
        return Map.of(
                "kafka.bootstrap.servers", bootstrapServers(),
                "schema.registry.url", registryUrl().toString());
    }

    /** A settings file with which commands find this platform. */
    public Path clientFile() {
        return folder.resolve("client.properties");
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LoggerFactory.getLogger(EmbeddedPlatform.class)
                        .warn("a part of the embedded platform did not stop cleanly", e);
            }
        }
    }
}
