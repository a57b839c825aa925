package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.Projection;

/** What docs/filters.md shows can be used as it stands. */
class DocumentedFiltersTest {

    private static final Pattern EXAMPLE = Pattern.compile("```cel ?(\\w*)\n(.*?)```", Pattern.DOTALL);

    record Example(String about, String expression) {

        Projection projection() {
            return switch (about) {
                case "quote" -> Projection.QUOTES;
                case "entity" -> Projection.ENTITIES;
                default -> Projection.ARTICLES;
            };
        }
    }

    static List<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("../docs/filters.md")))
                .results()
                .map((MatchResult each) ->
                        new Example(each.group(1), each.group(2).strip()))
                .toList();
    }

    @Test
    void examplesAreFound() throws IOException {
        List<Example> examples = examples();

        assertThat(examples)
                .hasSizeGreaterThan(9)
                .extracting(Example::projection)
                .contains(Projection.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleRuns(Example example) {
        Filter filter = Filter.compile(example.expression(), example.projection());
        Subject subject = Subject.of(Storm.article()).with(Storm.OF_KIM).with(Storm.KIM);

        assertThatCode(() -> filter.matches(subject)).doesNotThrowAnyException();
    }
}
