package wiredesk.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void blocksAreParagraphs() {
        String text = HtmlText.paragraphs(
                "<div><h2>Head</h2>One <b>bold</b>\n word.<p>Two.<blockquote>Three.</blockquote><ul><li>a</li><li>b</li></ul>");

        assertThat(text).isEqualTo("Head\n\nOne bold word.\n\nTwo.\n\nThree.\n\na\n\nb");
    }

    @Test
    void twoBreaksMakeAParagraphOneALine() {
        assertThat(HtmlText.paragraphs("One.<br><br>Two<br>three.")).isEqualTo("One.\n\nTwo\nthree.");
    }

    @Test
    void scriptsStylesAndCaptionsAreNoText() {
        String text = HtmlText.paragraphs(
                "<style>p{}</style><p>One.</p><script>alert('x')</script><figure><img><figcaption>cap</figcaption></figure><p>Two.</p>");

        assertThat(text).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void tableCellsAreKeptApart() {
        assertThat(HtmlText.paragraphs(
                        "<table><tr><td>North</td><td>2</td></tr><tr><td>South</td><td>1</td></tr></table>"))
                .isEqualTo("North 2\n\nSouth 1");
    }

    @Test
    void headlineIsOneLine() {
        assertThat(HtmlText.inline("Tide &amp; <em>time</em>\n wait")).isEqualTo("Tide & time wait");
    }

    @Test
    void deepNestingIsNoDanger() {
        assertThatCode(() -> HtmlText.paragraphs("<div>".repeat(50_000) + "x")).doesNotThrowAnyException();
    }
}
