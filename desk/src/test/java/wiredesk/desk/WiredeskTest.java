package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class WiredeskTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = Wiredesk.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demmo",
                "tail",
                "tail quots",
                "tail quotes --from yesterday",
                "tail quotes --max 0",
                "tail quotes --max many",
                "audit --since yesterday",
                "audit --since 15d",
                "audit --since 1h --until 2h",
                "audit --wait soon",
                "replay",
                "replay plan",
                "replay run --all --source wire",
                "replay run --since yesterday",
                "replay run --offsets 1:7",
                "replay run --all --rate 0",
                "replay pause",
                "replay resume",
                "replay cancel",
                "replay promote",
                "replay diff",
                "ingest --lane slow story.txt",
                "dead-letters",
                "dead-letters list --since yesterday",
                "dead-letters list --since 1h --until 2h",
                "dead-letters show",
                "dead-letters show 42",
                "dead-letters redrive",
                "dead-letters redrive 0/1 --max-attempts 0",
                "dead-letters park --reason why",
                "dead-letters export",
                "dead-letters export folder 0-42",
                "bench",
                "bench --embedded --yes",
                "bench --embedded --rate fast",
                "bench --embedded --count 0",
                "bench --embedded --rounds 0",
                "bench --embedded --seconds 0",
                "bench --embedded --articles no-such-file.jsonl",
                "rebuild",
                "rebuild route",
                "rebuild raw",
                "rebuild quotes harbour",
                "rebuild quotes --wait long",
                "rebuild resume",
                "reset",
                "reset ingest",
                "reset sink --to yesterday",
                "topics",
                "topics drop",
                "run everything",
                "run all --data x",
                "extract",
                "extract no-such-file.txt",
                "extract --jsonl file.txt",
                "evaluate",
                "evaluate no-such-file.jsonl",
                "evaluate --misses -1 file.jsonl",
                "ingest",
                "ingest --source a/b file.txt",
                "settings --given --set topics.partitions=none",
                "settings --json --markdown",
                "settings --given --markdown",
                "version --loud"
            })
    void wrongUsageEndsWithTwoAndAMessage(String line) {
        int code = execute(line);
        assertThat(code).as(line).isEqualTo(2);
        assertThat(err.toString()).startsWith("wiredesk");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void misspeltCommandIsMetWithTheRightOne() {
        execute("demmo");
        assertThat(err.toString()).contains("demo");
    }

    @Test
    void unknownSettingIsMetWithTheNearestOne() {
        int code = execute("settings --given --set kafka.bootstrap.server=x");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("kafka.bootstrap.servers");
    }

    /** All that there are, by their whole names; those that only hold others have no line of their own to run. */
    static Stream<String> commands() {
        return commandsOf("", Wiredesk.commandLine());
    }

    private static Stream<String> commandsOf(String name, CommandLine command) {
        Stream<String> itself = command.getCommand() instanceof Callable ? Stream.of(name.strip()) : Stream.empty();
        return Stream.concat(
                itself,
                command.getSubcommands().entrySet().stream()
                        .flatMap(each -> commandsOf(name + " " + each.getKey(), each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEveryCommandHasExamplesAndExitCodes(String line) {
        int code = execute(line + " --help");
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Usage: wiredesk " + line)
                .contains("Examples:\n  wiredesk " + line)
                .containsPattern("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dead-letters", "replay", "routes", "sources", "topics"})
    void helpOfCommandsThatHoldOthersHasExamples(String line) {
        int code = execute((line + " --help").strip());
        assertThat(code).isZero();
        assertThat(out.toString()).contains("Examples:\n  wiredesk " + line);
    }

    @Test
    void helpFitsATerminalOfEightyColumns() {
        commands().forEach(line -> execute(line + " --help"));
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    /** A line that picocli has to break loses its indentation. */
    @Test
    void examplesInTheHelpStandInOneLineEach() {
        List<String> broken = commands()
                .flatMap(line -> Stream.of(footer(line)))
                .filter(example -> example.startsWith("  ") && example.length() > 80)
                .toList();
        assertThat(broken).isEmpty();
    }

    private static String[] footer(String line) {
        CommandLine found = Wiredesk.commandLine();
        for (String name : line.split(" ")) {
            found = found.getSubcommands().get(name);
        }
        return found.getCommandSpec().usageMessage().footer();
    }

    @Test
    void dryRunPrintsEveryArticleAndEveryRefusalAsALine(@TempDir Path folder) throws Exception {
        Path story =
                Files.writeString(folder.resolve("a.json"), "{\"id\":\"a\",\"version\":2,\"body\":\"Ships left.\"}");
        Path broken = Files.writeString(folder.resolve("b.json"), "{\"id\":\"b\",\"body\":{}}");

        int code = execute("ingest --dry-run --json --source wire " + folder);

        assertThat(code).isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("\"id\":\"wire/a\"", "\"version\":2", "\"format\":", "\"file\":\"" + story + "\"");
        assertThat(lines.get(1)).contains("\"file\":\"" + broken + "\"", "\"error\":\"", "body");
    }

    @Test
    void addressInsideIsRefusedUnlessAllowed() {
        int code = execute("ingest --dry-run --json http://127.0.0.1:1/story");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains("{\"file\":\"http://127.0.0.1:1/story\",\"error\":\"", "ingest.feeds.allow-private");
    }

    @Test
    void topicsListFollowsThePrefix() {
        int code = execute("topics list --markdown --set topics.prefix=wire.");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("| `wire.quotes` | quote id | `Quote` | 6 | compact |");
    }

    @Test
    void topicsListSaysThatOfATableOnlyTombstonesGo() {
        execute("topics list --set topics.raw.retention=12h");
        assertThat(out.toString())
                .containsPattern("news\\.raw  .*\n.*delete, kept 12h\n")
                .containsPattern("news\\.quotes  .*\n.*compact, kept for ever; tombstones 7d\n");
    }

    @Test
    void topicsListForMachinesHasKafkasOwnSettings() {
        execute("topics list --json");
        assertThat(out.toString().lines()).hasSizeGreaterThan(10).allMatch(line -> line.startsWith("{\"topic\":"));
        assertThat(out.toString()).contains("\"delete.retention.ms\":\"604800000\"");
    }

    @Test
    void settingsOfAllServicesAreListed() {
        execute("settings --markdown");
        assertThat(out.toString())
                .contains("`kafka.bootstrap.servers`", "`ingest.http.port`", "`enrich.application-id`")
                .contains("`sink.application-id`");
    }

    @Test
    void settingsAreListedForATerminalOfEightyColumns() {
        execute("settings");
        assertThat(out.toString()).contains("ingest.http.port = 8080\n    Port that pushes are taken at");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void settingsAreFoundByAPartOfTheirKeys() {
        execute("settings http.keys --json");
        assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.contains("http.keys"));
        assertThat(out.toString()).contains("\"environment\":\"WIREDESK_INGEST_HTTP_KEYS\"", "\"secret\":true");
    }

    @Test
    void noSuchSettingIsSaid() {
        int code = execute("settings ingest.htpp");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("'ingest.htpp'");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        execute("completion");
        assertThat(out.toString()).contains("dead-letters", "--max-attempts", "complete -F");
    }

    @Test
    void givenSettingsAreShownWithTheirOriginAndWithoutSecrets() {
        execute("settings --given --set ingest.http.keys=desk:s3cret --set topics.partitions=3");
        assertThat(out.toString())
                .contains("topics.partitions = 3")
                .contains("command line")
                .doesNotContain("s3cret");
    }

    @Test
    void demoRefusesAFolderThatHoldsSomething(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("something"), "there");
        int code = execute("demo --exit --data " + folder);
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("expected an empty or new folder");
    }

    private int execute(String line) {
        return command.execute(line.isEmpty() ? new String[0] : line.split(" "));
    }
}
