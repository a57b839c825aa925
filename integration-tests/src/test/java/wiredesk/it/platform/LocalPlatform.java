package wiredesk.it.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import wiredesk.desk.embedded.EmbeddedKafka;
import wiredesk.desk.embedded.EmbeddedRegistry;
import wiredesk.desk.embedded.Ports;

/** The servers of the one-process edition, each of which can go away and come back with its data and its address. */
public final class LocalPlatform implements Platform {

    private final Path folder;
    private final Ports ports = Ports.free();
    private EmbeddedKafka kafka;
    private EmbeddedRegistry registry;

    public LocalPlatform() {
        try {
            folder = Files.createTempDirectory("wiredesk-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        registry = EmbeddedRegistry.start(folder.resolve("registry"), ports.registry());
        startKafka();
        registry.await();
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    @Override
    public String registryUrl() {
        return registry.url().toString();
    }

    public void startKafka() {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka());
    }

    public void stopKafka() {
        kafka.close();
    }

    public void startRegistry() {
        registry = EmbeddedRegistry.start(folder.resolve("registry"), ports.registry())
                .await();
    }

    public void stopRegistry() {
        registry.close();
    }

    @Override
    public void close() {
        stopKafka();
        stopRegistry();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
