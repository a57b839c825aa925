package wiredesk.desk.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The registry as a child process: its command line, its log, its end. */
final class RegistryProcess implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Process process;
    private final Path log;

    private RegistryProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RegistryProcess start(Path folder, int port) {
        Path log = folder.resolve("registry.log");
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(command(folder, port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new RegistryProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema registry cannot be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path folder, int port) {
        List<String> command = new ArrayList<>();
        // Ctrl-C in a terminal goes to every process of the group; the registry stays until its parent has drained.
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "registry"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dquarkus.http.host=" + KafkaSettings.HOST);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.http.access-log.enabled=false");
        command.add("-Dquarkus.banner.enabled=false");
        command.add("-Dapicurio.datasource.url=jdbc:h2:file:"
                + folder.toAbsolutePath().resolve("registry"));
        command.add("-Dapicurio.datasource.jdbc.initial-size=2");
        command.add("-Dapicurio.datasource.jdbc.min-size=2");
        command.addAll(List.of("-cp", classPath(), RegistryMain.class.getName()));
        return command;
    }

    private static String classPath() {
        return jar("*-runner.jar") + File.pathSeparator + jar("*-registry-main.jar");
    }

    private static Path jar(String pattern) {
        try (var jars = Files.newDirectoryStream(Distribution.registry(), pattern)) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new EmbeddedException("no " + pattern + " in " + Distribution.registry()
                + "; build the distribution with: mvn -DskipTests -pl desk -am package");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The last lines it wrote, for the message when it fails. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Ends it by closing its standard input; by force if it does not listen. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
