package wiredesk.desk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedRegistryIT {

    /** A parent that starts a registry and says which process it is. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            EmbeddedRegistry.start(Path.of(arguments[0]), Ports.freePort()).await();
            List<ProcessHandle> children = ProcessHandle.current().children().toList();
            System.out.println("registry " + children.get(0).pid());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void registryEndsWithAParentThatIsKilled(@TempDir Path folder) throws Exception {
        // given
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle registry = registryOf(parent);
        assertThat(registry.isAlive()).isTrue();
        // when SIGKILL leaves the parent no time to stop anything
        parent.destroyForcibly().waitFor();
        // then
        registry.onExit().get(30, TimeUnit.SECONDS);
        assertThat(registry.isAlive()).isFalse();
    }

    private static ProcessHandle registryOf(Process parent) throws Exception {
        try (var lines = parent.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("registry ")) {
                    return ProcessHandle.of(Long.parseLong(line.substring(9))).orElseThrow();
                }
            }
        }
        throw new AssertionError("the parent ended with " + parent.waitFor() + " before its registry ran");
    }
}
