package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bash script at the top of the repository, on a distribution that is up to date. */
class LauncherIT {

    private record Ended(int code, String out, String err) {}

    private static final Path LAUNCHER = Path.of("../wiredesk").toAbsolutePath().normalize();
    private static final Path DIST = Path.of("target/dist").toAbsolutePath();

    @TempDir
    Path elsewhere;

    @BeforeEach
    void bashIsThere() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no /bin/bash on this machine");
    }

    /** As in a container: the script beside lib, no sources. */
    private Path installed() throws Exception {
        Path home = Files.createDirectories(elsewhere.resolve("opt/wiredesk"));
        Files.copy(LAUNCHER, home.resolve("wiredesk"));
        home.resolve("wiredesk").toFile().setExecutable(true);
        Files.createSymbolicLink(home.resolve("lib"), DIST.resolve("lib"));
        return home.resolve("wiredesk");
    }

    @Test
    void installedCopyRunsWithoutSources() throws Exception {
        Ended ended = run(Map.of(), installed().toString(), "version");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("wiredesk 0.").contains("Java ");
    }

    @Test
    void runsThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("wd"), installed());
        Ended ended = run(Map.of(), link.toString(), "topics", "list");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("news.quotes  ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void exitCodeIsTheCommandsOwn() throws Exception {
        Ended ended = run(Map.of(), installed().toString(), "tail", "quots");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("'quots' is no topic to tail");
    }

    /** Dead letters bear it, and web servers see it. */
    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink", "desk"})
    void jarsOfTheServicesSayTheirVersion(String module) throws Exception {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(DIST.resolve("lib"), module + "-[0-9]*.jar")) {
            for (Path jar : jars) {
                try (JarFile opened = new JarFile(jar.toFile())) {
                    assertThat(opened.getManifest()
                                    .getMainAttributes()
                                    .getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                            .as("%s", jar)
                            .startsWith("0.");
                }
            }
        }
    }

    @Test
    void figuresAreWrittenAlikeWhateverTheLanguageOfTheSystem() throws Exception {
        Path texts = Path.of("../examples/marked.jsonl").toAbsolutePath().normalize();
        Ended ended = run(
                Map.of("WIREDESK_JAVA_OPTS", "-Duser.language=de -Duser.country=DE"),
                installed().toString(),
                "evaluate",
                texts.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).containsPattern("tokens in \\d+\\.\\d s");
    }

    @Test
    void userOptionsReachJava() throws Exception {
        Ended ended = run(
                Map.of("WIREDESK_JAVA_OPTS", "-Dx=1 -XshowSettings:vm -Xmx123m"),
                installed().toString(),
                "version");
        assertThat(ended.err()).contains("123.00M");
    }

    @Test
    void javaThatIsNotThereIsNamed() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", "/no/such/java"), installed().toString(), "version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("JAVA_HOME is /no/such/java");
    }

    @Test
    void javaThatIsTooOldIsRefused() throws Exception {
        // given something that calls itself Java 11
        Path bin = Files.createDirectories(elsewhere.resolve("jdk11/bin"));
        Files.writeString(bin.resolve("java"), "#!/bin/sh\necho never\n")
                .toFile()
                .setExecutable(true);
        Files.writeString(elsewhere.resolve("jdk11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        // when
        Ended ended = run(
                Map.of("JAVA_HOME", elsewhere.resolve("jdk11").toString()),
                installed().toString(),
                "version");
        // then
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Java 11").contains("17 or newer");
    }

    private Ended run(Map<String, String> environment, String... command) throws Exception {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
