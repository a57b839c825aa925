package wiredesk.enrich.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static wiredesk.enrich.evaluate.gold.Marking.named;
import static wiredesk.enrich.evaluate.gold.Marking.sure;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;
import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.Marking;
import wiredesk.schemas.QuoteType;

/** One short text in which everything goes wrong once, and one quote right. */
class QuoteEvaluationTest {
    private static final Marking TEXT = Marking.of("\"The lock is shut,\" Ida Holm said."
            + " The pilot told us that boats wait outside since noon."
            + " She added that \"nobody\" knows why."
            + " Per Lund thinks it will rain."
            + " The moon is full.");

    private static final List<LabelledQuote> GOLD = List.of(
            TEXT.by("Ida Holm", TEXT.quote(QuoteType.DIRECT, "\"The lock is shut,\"")),
            TEXT.by("The pilot", TEXT.quote(QuoteType.INDIRECT, "that boats wait outside since noon")),
            named("Ida Holm", TEXT.by("She", TEXT.quote(QuoteType.MIXED, "that \"nobody\" knows why"))),
            TEXT.by("Per Lund", TEXT.quote(QuoteType.INDIRECT, "it will rain")));

    private static final List<LabelledQuote> FOUND = List.of(
            sure(0.95, TEXT.by("Holm", TEXT.quote(QuoteType.DIRECT, "The lock is shut"))),
            sure(0.85, TEXT.by("The pilot", TEXT.quote(QuoteType.INDIRECT, "boats wait outside"))),
            sure(0.95, named("Per Lund", TEXT.quote(QuoteType.INDIRECT, "that \"nobody\" knows why"))),
            sure(1, TEXT.quote(QuoteType.INDIRECT, "The moon is full")));

    private static final QuoteResult RESULT = result();

    private static QuoteResult result() {
        QuoteEvaluation evaluation = new QuoteEvaluation();
        evaluation.add("harbour", TEXT.text(), GOLD, FOUND);
        return evaluation.result();
    }

    @Test
    void spansAreCountedBySide() {
        QuoteScore all = RESULT.scores().get(TypeGroup.ALL);

        assertThat(all.gold()).isEqualTo(4);
        assertThat(all.found()).isEqualTo(4);
        assertThat(all.exact()).isEqualTo(score(2, 4, 2, 4));
        assertThat(all.close()).isEqualTo(score(2, 4, 2, 4));
        assertThat(all.overlap()).isEqualTo(score(3, 4, 3, 4));
    }

    @Test
    void wordsInsideQuotesAreCountedOnce() {
        // marked: 4 + 6 + 4 + 3, found: 4 + 3 + 4 + 4, in both: 4 + 3 + 4
        assertThat(RESULT.scores().get(TypeGroup.ALL).words()).isEqualTo(score(11, 15, 11, 17));
    }

    @Test
    void wrongSpeakerIsNotRightEndToEnd() {
        assertThat(RESULT.scores().get(TypeGroup.ALL).endToEnd()).isEqualTo(score(1, 4, 1, 4));
    }

    @Test
    void itemsOfAGroupMayMatchItemsOfAnyType() {
        QuoteScore marked = RESULT.scores().get(TypeGroup.DIRECT_AND_MIXED);
        QuoteScore mixed = RESULT.scores().get(TypeGroup.MIXED);
        QuoteScore indirect = RESULT.scores().get(TypeGroup.INDIRECT);

        assertThat(marked.exact()).isEqualTo(score(1, 1, 2, 2));
        assertThat(mixed.exact()).isEqualTo(score(0, 0, 1, 1));
        assertThat(mixed.types()).isEqualTo(new Share(0, 1));
        assertThat(indirect.exact()).isEqualTo(score(1, 3, 0, 2));
        assertThat(indirect.words()).isEqualTo(score(7, 11, 3, 9));
    }

    @Test
    void speakersAreThoseOfCloseQuotes() {
        SpeakerScore speakers = RESULT.scores().get(TypeGroup.ALL).speakers();

        assertThat(speakers.given()).isEqualTo(new Share(2, 2));
        assertThat(speakers.mention()).isEqualTo(new Share(1, 2));
        assertThat(speakers.mostOfMention()).isEqualTo(new Share(1, 2));
        assertThat(speakers.surname()).isEqualTo(new Share(1, 2));
        assertThat(speakers.right()).isEqualTo(new Share(1, 2));
    }

    @Test
    void namesAreThoseThatAreMarked() {
        assertThat(RESULT.scores().get(TypeGroup.ALL).names())
                .isEqualTo(new NameScore(new Share(0, 1), new Share(0, 1), new Share(0, 1)));
    }

    @Test
    void confidenceIsComparedWithWhatIsRight() {
        Calibration calibration = RESULT.calibration();

        assertThat(calibration.bins()).hasSize(10);
        assertThat(calibration.bins().get(8).right()).isEqualTo(new Share(0, 1));
        assertThat(calibration.bins().get(9).right()).isEqualTo(new Share(1, 3));
        assertThat(calibration.bins().get(9).confidence()).isCloseTo(2.9 / 3, within(1e-9));
        // (1 × 0.85 + 3 × (2.9 / 3 - 1 / 3)) / 4
        assertThat(calibration.error()).isCloseTo((0.85 + 1.9) / 4, within(1e-9));
    }

    @Test
    void everyItemIsRightOrFailsOnce() {
        assertThat(RESULT.failures())
                .extracting(Failure::kind, Failure::sort)
                .containsExactlyInAnyOrder(
                        tuple(FailureKind.SPEAKER, "pronoun"),
                        tuple(FailureKind.BOUNDARY, "indirect"),
                        tuple(FailureKind.MISSED, "indirect"),
                        tuple(FailureKind.SPURIOUS, "indirect"));
    }

    @Test
    void failureShowsItsPlace() {
        Failure boundary = RESULT.failures().stream()
                .filter(failure -> failure.kind() == FailureKind.BOUNDARY)
                .findFirst()
                .orElseThrow();

        assertThat(boundary.document()).isEqualTo("harbour");
        assertThat(boundary.gold().orElseThrow().surface()).isEqualTo("that boats wait outside since noon");
        assertThat(boundary.found().orElseThrow().surface()).isEqualTo("boats wait outside");
        assertThat(boundary.found().orElseThrow().before()).endsWith("The pilot told us that ");
    }

    private static Score score(int rightFound, int found, int metGold, int gold) {
        return new Score(new Share(rightFound, found), new Share(metGold, gold));
    }
}
