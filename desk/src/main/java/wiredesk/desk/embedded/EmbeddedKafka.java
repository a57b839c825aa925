package wiredesk.desk.embedded;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker, its own controller, inside this JVM: the very server that a cluster runs, made small. It is up when
 * {@link #start} returns and down when {@link #close} does; what it stores is in its folder.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Duration PORT_PATIENCE = Duration.ofSeconds(20);

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker on 127.0.0.1, in about two seconds.
     *
     * @param folder where its logs are; a new one is formatted, an old one carries on
     * @param port to listen on
     * @throws EmbeddedException if it does not come up
     */
    public static EmbeddedKafka start(Path folder, int port) {
        ServerLog.quieten();
        Ports.awaitFree(port, PORT_PATIENCE);
        try {
            format(folder);
            KafkaRaftServer server = new KafkaRaftServer(
                    KafkaConfig.fromProps(KafkaSettings.of(folder, port, Ports.freePort()), false), Time.SYSTEM);
            startup(server);
            return new EmbeddedKafka(server, port);
        } catch (Exception e) {
            throw new EmbeddedException("Kafka did not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void startup(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown(); // its controller may be up
            throw e;
        }
    }

    /** Where clients find it: {@code 127.0.0.1:PORT}. */
    public String bootstrapServers() {
        return KafkaSettings.HOST + ":" + port;
    }

    /** Stops the broker in good order; its folder can be used again. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                .setNodeId(KafkaSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .run();
    }
}
