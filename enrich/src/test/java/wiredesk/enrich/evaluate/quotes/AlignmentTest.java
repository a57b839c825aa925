package wiredesk.enrich.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.Marking;
import wiredesk.schemas.QuoteType;

class AlignmentTest {
    private static final Marking TEN =
            Marking.of("\"One two three four five,\" she said, \"six seven eight nine ten.\"");

    @Test
    void everyStretchOfAQuoteIsAnItem() {
        LabelledQuote quote = direct("\"One two three four five,\"", "\"six seven eight nine ten.\"");

        assertThat(align(quote, quote).gold()).hasSize(2);
    }

    @Test
    void marksAndPunctuationAtTheEdgesDoNotMatter() {
        Alignment text = align(direct("\"One two three four five,\""), direct("One two three four five"));

        assertThat(text.exact()).hasSize(1);
    }

    @Test
    void stretchWithoutAWordIsNoItem() {
        assertThat(align(direct(", \""), direct("six")).gold()).isEmpty();
    }

    @Test
    void fourWordsInFiveAreClose() {
        Alignment text = align(direct("One two three four five"), direct("two three four five"));

        assertThat(text.exact()).isEmpty();
        assertThat(text.close()).hasSize(1);
    }

    @Test
    void threeWordsInFourOverlapOnly() {
        Alignment text = align(direct("One two three four"), direct("two three four"));

        assertThat(text.close()).isEmpty();
        assertThat(text.overlapping()).hasSize(1);
    }

    @Test
    void bestPairIsMadeFirstAndEachItemIsPairedOnce() {
        List<LabelledQuote> gold = List.of(direct("One two three"), direct("four five"));
        List<LabelledQuote> found = List.of(direct("two three four five"), direct("One two"));

        Alignment text = Alignment.of(TEN.text(), gold, found);

        // 2 of 4 words for the first pair listed, 2 of 5 and 2 of 3 for others: One two goes first
        assertThat(text.overlapping()).extracting(Pair::overlap).containsExactly(2 / 3.0, 2 / 4.0);
        assertThat(text.overlapping().get(0).gold().index()).isZero();
        assertThat(text.overlapping().get(0).found().index()).isEqualTo(1);
    }

    @Test
    void equalFindsMatchOnce() {
        Alignment text =
                Alignment.of(TEN.text(), List.of(direct("One two")), List.of(direct("One two"), direct("\"One two")));

        assertThat(text.exact()).hasSize(1);
        assertThat(text.overlapping()).hasSize(1);
    }

    private static Alignment align(LabelledQuote gold, LabelledQuote found) {
        return Alignment.of(TEN.text(), List.of(gold), List.of(found));
    }

    private static LabelledQuote direct(String... segments) {
        return TEN.quote(QuoteType.DIRECT, segments);
    }
}
