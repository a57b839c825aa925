package wiredesk.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import wiredesk.desk.Wiredesk;
import wiredesk.desk.service.AllSettings;
import wiredesk.it.docs.CommandLines.Line;
import wiredesk.runtime.config.Settings;

class CommandLinesTest {

    static Stream<Line> inBlocks() {
        return MarkdownPage.all().stream().flatMap(CommandLines::inBlocks);
    }

    static Stream<Line> inProse() {
        return MarkdownPage.all().stream().flatMap(CommandLines::inProse);
    }

    @ParameterizedTest
    @MethodSource("inBlocks")
    void whatIsToBeCopiedIsUnderstood(Line line) {
        assertThatCode(() -> parse(line.arguments())).as("%s", line).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("inProse")
    void whatIsSpokenOfIsThere(Line line) {
        try {
            parse(line.arguments());
        } catch (MissingParameterException e) {
            assertThat(line.arguments()).as("%s", line).isNotEmpty(); // the sentence need not name an id or a file
        }
    }

    @ParameterizedTest
    @MethodSource("inBlocks")
    void settingsOnTheCommandLineAreThere(Line line) {
        Settings.load(AllSettings.all(), Optional.empty(), Map.of(), given(line.arguments()));
    }

    @Test
    void callsAreFoundInAllTheirForms() {
        assertThat(inBlocks().map(Line::text))
                .hasSizeGreaterThan(30)
                .anyMatch(text -> text.startsWith("./wiredesk "))
                .anyMatch(text -> text.startsWith("docker compose run --rm desk "))
                .anyMatch(text -> text.startsWith("kubectl "))
                .anyMatch(text -> text.startsWith("$ wiredesk "));
        assertThat(inProse()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"audit --sinse 24h", "audits --since 24h", "replay begin", "tail quotes extra", "replay diff"})
    void mistakesAreFound(String line) {
        assertThatThrownBy(() -> parse(CommandLines.arguments(line)))
                .isInstanceOfAny(UnmatchedArgumentException.class, MissingParameterException.class);
    }

    @Test
    void aLineEndsWhereTheShellOrAnExplanationBegins() {
        assertThat(List.of(
                        CommandLines.arguments("tail quotes --json | jq -r .key"),
                        CommandLines.arguments("bench --embedded    as fast as they go"),
                        CommandLines.arguments("run desk -c x.yaml        # the page"),
                        CommandLines.arguments("routes test --filter 'a == \"b  c\"' …")))
                .containsExactly(
                        List.of("tail", "quotes", "--json"),
                        List.of("bench", "--embedded"),
                        List.of("run", "desk", "-c", "x.yaml"),
                        List.of("routes", "test", "--filter", "a == \"b  c\""));
    }

    private static ParseResult parse(List<String> arguments) {
        return new CommandLine(new Wiredesk())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(arguments.toArray(String[]::new));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 1; i < arguments.size(); i++) {
            if (List.of("-s", "--set").contains(arguments.get(i - 1))) {
                String[] pair = arguments.get(i).split("=", 2);
                given.put(pair[0], pair[1]);
            }
        }
        return given;
    }
}
