package wiredesk.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void aSingleLineBreakEndsAParagraph() {
        String text = "The quay is closed, the board said.\nShips wait off the coast.\r\n\r\n  Nobody knows why.  \n";

        Paragraphs paragraphs = Paragraphs.of(text);

        assertThat(surfaces(text, paragraphs))
                .containsExactly(
                        "The quay is closed, the board said.", "Ships wait off the coast.", "Nobody knows why.");
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String text = "The quay is closed, the board\nsaid, and ships that wait off\nthe coast must turn back to\n"
                + "where they came from.\n\nNobody knows\nwhy.";

        Paragraphs paragraphs = Paragraphs.of(text);

        assertThat(paragraphs.count()).isEqualTo(2);
        assertThat(surfaces(text, paragraphs)[1]).isEqualTo("Nobody knows\nwhy.");
    }

    @Test
    void blankTextHasNone() {
        assertThat(Paragraphs.of(" \n\t\r\n").count()).isZero();
    }

    private static String[] surfaces(String text, Paragraphs paragraphs) {
        return IntStream.range(0, paragraphs.count())
                .mapToObj(p -> text.substring(paragraphs.start(p), paragraphs.end(p)))
                .toArray(String[]::new);
    }
}
