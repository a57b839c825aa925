package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.EnrichedArticle;

/** A megabyte of anything comes to an end. The bound is wide: it tells a hang from work, and measures nothing. */
class HugeTextTest {
    private static final int LENGTH = 1 << 20;
    private static final Duration HANGS = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "'", "\u201c", "\u201d", "\u2018", "\u00ab", "''", "a", "A", " ", "\n", "(", ",", "-"})
    void aMegabyteOfItComesToAnEnd(String piece) {
        comesToAnEnd(piece, LENGTH);
    }

    /** Every few letters of these are a word or a cue, so that a tenth of it is as much work as a long book. */
    @ParameterizedTest
    @ValueSource(strings = {"said ", "he said that ", "\"a\" said ", "according to ", "A, ", "'s "})
    void sentenceWithoutEndComesToAnEnd(String piece) {
        comesToAnEnd(piece, LENGTH / 10);
    }

    private static void comesToAnEnd(String piece, int length) {
        String text = piece.repeat(length / piece.length());

        EnrichedArticle enriched =
                assertTimeoutPreemptively(HANGS, () -> Samples.EXTRACTOR.extract(Samples.article(text)));

        assertThat(enriched.getArticle().getBody().length()).isLessThanOrEqualTo(length);
    }
}
