package wiredesk.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void linesEndAnyWay() {
        assertThat(Paragraphs.list("One.\r\n\r\nTwo.\r\rThree.\u2029Four."))
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void longLinesWithoutBlankOnesAreParagraphs() {
        String first = "A line that nobody has wrapped, ".repeat(5).strip();

        assertThat(Paragraphs.list(first + "\nShort one.\nAnother.")).containsExactly(first, "Short one.", "Another.");
    }

    @Test
    void shortLinesStayLines() {
        assertThat(Paragraphs.list("Results:\nNorth 2\nSouth 1\n\nThe end."))
                .containsExactly("Results:\nNorth 2\nSouth 1", "The end.");
    }

    @Test
    void whatDoesNotPrintIsDropped() {
        assertThat(Paragraphs.of("a\u0000b\u200B c\u00A0\u00A0d\t\te")).isEqualTo("ab c d e");
    }
}
