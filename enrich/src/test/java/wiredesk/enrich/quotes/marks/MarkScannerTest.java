package wiredesk.enrich.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She said \"wait here\" twice. | wait here",
                "She said \u201cwait here\u201d twice. | wait here",
                "She said \u00abwait here\u00bb twice. | wait here",
                "She said \u00bbwait here\u00ab twice. | wait here",
                "She said \u201ewait here\u201c twice. | wait here",
                "She said \u201ewait here\u201d twice. | wait here",
                "She said \u201dwait here\u201d twice. | wait here",
                "She said ''wait here'' twice. | wait here",
                "She said ``wait here'' twice. | wait here",
                "She said 'wait here' twice. | wait here",
                "She said \u2018wait here\u2019 twice. | wait here",
                "She said \u300cwait here\u300d twice. | wait here",
                "She said \u201cwait here\" twice. | wait here",
                "She said 'don't wait' twice. | don't wait",
                "It was \u2018the voters\u2019 choice\u2019 again. | the voters\u2019 choice"
            })
    void marksOfEveryKindPair(String text, String inside) {
        assertThat(inside(text)).containsExactly(inside);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "It's the '90s and they're the voters' choice.",
                "A 6\" pipe and a 12\" pipe burst.",
                "Rock 'n' roll in the \u201990s.",
                "He was 6'2\" tall.",
                "Get 'em while they\u2019re hot."
            })
    void apostrophesAndInchesPairWithNothing(String text) {
        assertThat(inside(text)).isEmpty();
    }

    @Test
    void nestedMarksKnowTheirDepth() {
        List<Marked> found = scan("\u201cHe said \u2018wait\u2019 to me,\u201d she said.");

        assertThat(found).extracting(Marked::depth).containsExactly(0, 1);
    }

    @Test
    void openMarkRunsToTheEndOfTheParagraph() {
        List<Marked> found = scan("She said: \u201cWe have waited long enough.");

        assertThat(found)
                .singleElement()
                .satisfies(mark -> assertThat(mark.closed()).isFalse());
        assertThat(inside("She said: \u201cWe have waited long enough."))
                .containsExactly("We have waited long enough.");
    }

    @Test
    void strayOpeningMarkGivesWayToAPairAfterIt() {
        assertThat(inside("\u201cWe are done, he said. \u201cLet us go.\u201d")).containsExactly("Let us go.");
    }

    private static List<Marked> scan(String text) {
        return MarkScanner.scan(text, 0, text.length());
    }

    private static List<String> inside(String text) {
        return scan(text).stream()
                .map(mark -> text.substring(mark.innerStart(), mark.innerEnd()))
                .toList();
    }
}
