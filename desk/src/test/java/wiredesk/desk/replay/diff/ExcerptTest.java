package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Span;

class ExcerptTest {

    @Test
    void aShortLineIsShownWhole() {
        Excerpt excerpt =
                Excerpt.of(new Text("Before.\n𝒜da said it floats.\nAfter."), List.of(new Span(17, 26, "it floats")));

        assertThat(shown(excerpt)).isEqualTo("𝒜da said [it floats].");
    }

    @Test
    void aLongLineIsCutBetweenWords() {
        String filler = "word ".repeat(100);
        Excerpt excerpt = Excerpt.of(new Text(filler + "HERE " + filler), List.of(new Span(500, 504, "HERE")));

        assertThat(shown(excerpt)).isEqualTo("…" + "word ".repeat(15) + "[HERE]" + " word".repeat(15) + "…");
    }

    @Test
    void everySegmentIsMarked() {
        Excerpt excerpt =
                Excerpt.of(new Text("Yes, he said, no."), List.of(new Span(0, 3, "Yes"), new Span(14, 16, "no")));

        assertThat(shown(excerpt)).isEqualTo("[Yes], he said, [no].");
    }

    @Test
    void aLongQuoteLosesItsMiddle() {
        Excerpt excerpt = Excerpt.of(new Text("a".repeat(1000)), List.of(new Span(0, 1000, "")));

        assertThat(shown(excerpt)).isEqualTo("[" + "a".repeat(160) + " … " + "a".repeat(160) + "]");
    }

    @Test
    void placesBehindTheEndOfTheTextShowWhatThereIs() {
        Excerpt excerpt = Excerpt.of(new Text("Short."), List.of(new Span(4, 90, "")));

        assertThat(shown(excerpt)).isEqualTo("Shor[t.]");
    }

    private static String shown(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
