package wiredesk.it.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Topics;

/**
 * Wiredesk as an operator has it: the distribution, a folder with settings and data, and topics under a prefix of its own,
 * so that several installations share one Kafka. It ends the processes that it started.
 */
public final class Installation implements AutoCloseable {

    private static final Path LIBRARIES = Path.of(System.getProperty("wiredesk.dist", "../desk/target/dist"), "lib");
    private static final Duration COMMAND_PATIENCE = Duration.ofSeconds(90);

    private final Platform platform;
    private final String prefix;
    private final Path folder;
    private final List<String> compiler;
    private final Deque<ServiceProcess> started = new ArrayDeque<>();

    /** @param folder for settings, logs and data */
    public Installation(Platform platform, String prefix, Path folder) {
        // Most processes of tests live too short for the second compiler to pay.
        this(platform, prefix, folder, List.of("-XX:TieredStopAtLevel=1"));
    }

    /** One whose services run as fast as in production, once they are warm. */
    public static Installation forMeasuring(Platform platform, String prefix, Path folder) {
        return new Installation(platform, prefix, folder, List.of());
    }

    private Installation(Platform platform, String prefix, Path folder, List<String> compiler) {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException("no distribution in "
                    + LIBRARIES.toAbsolutePath().normalize() + "; build it with: mvn -DskipTests -pl desk -am package");
        }
        this.platform = platform;
        this.prefix = prefix;
        this.folder = folder;
        this.compiler = compiler;
    }

    public Topics topics() {
        return new Topics(prefix);
    }

    /** The consumer group of one of its Streams services. */
    public String applicationId(String service) {
        return prefix + service;
    }

    /** Creates topics and registers schemas, as the operator does before the first start. */
    public void createTopics() {
        createTopics(Map.of());
    }

    /** The same, with settings in addition to those of the installation. */
    public void createTopics(Map<String, String> settings) {
        ServiceProcess create = start(List.of("topics", "create"), settings, "topics-create", 256);
        if (create.exitCode(COMMAND_PATIENCE) != 0) {
            throw new IllegalStateException("topics were not created:\n" + create.output());
        }
    }

    /**
     * Starts a service and returns at once.
     *
     * @param service ingest, enrich, sink or desk
     * @param instance a name for this instance, of which its state folder and its log are made
     * @param settings in addition to those of the installation
     */
    public ServiceProcess run(String service, String instance, Map<String, String> settings) {
        return start(List.of("run", service), settings, instance, service.equals("enrich") ? 1400 : 320);
    }

    /** Runs a command to its end. */
    public ServiceProcess command(String... arguments) {
        ServiceProcess command = begin(arguments);
        command.exitCode(COMMAND_PATIENCE);
        return command;
    }

    /** Starts a command and returns at once. */
    public ServiceProcess begin(String... arguments) {
        return start(List.of(arguments), Map.of(), arguments[0], 256);
    }

    /** The same for one that loads the language model. */
    public ServiceProcess beginLarge(String... arguments) {
        return start(List.of(arguments), Map.of(), arguments[0], 1400);
    }

    @Override
    public void close() {
        started.forEach(ServiceProcess::close);
    }

    private ServiceProcess start(List<String> arguments, Map<String, String> extra, String name, int megabytes) {
        Map<String, String> settings = new HashMap<>(Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", platform.bootstrapServers()),
                Map.entry("schema.registry.url", platform.registryUrl()),
                Map.entry("topics.prefix", prefix),
                Map.entry("ingest.group-id", applicationId("ingest")),
                Map.entry("enrich.application-id", applicationId("enrich")),
                Map.entry("sink.application-id", applicationId("sink")),
                Map.entry("streams.state.dir", folder.resolve(name + "-state").toString()),
                Map.entry("desk.index.dir", folder.resolve(name + "-index").toString()),
                Map.entry("admin.port", "0"),
                Map.entry("ingest.http.port", "0"),
                Map.entry("desk.http.port", "0")));
        settings.putAll(extra);
        Path file = folder.resolve(name + ".properties");
        Path log = folder.resolve("%s-%d.log".formatted(name, started.size()));
        write(settings, file);

        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC"));
        command.addAll(compiler);
        command.addAll(List.of("-cp", LIBRARIES.resolve("*").toString(), "wiredesk.desk.Wiredesk"));
        command.addAll(arguments);
        command.addAll(List.of("--config", file.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ServiceProcess service = new ServiceProcess(name, process, log);
            started.push(service);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Map<String, String> settings, Path file) {
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
