package wiredesk.sink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.unnumbered;
import static wiredesk.sink.Story.version;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.sink.Story;

class StateMachineTest {

    @Test
    void firstVersionGoesOutWhole() {
        Desk desk = new Desk();

        desk.receive(version(1).quotes("q1", "q2").entities("ann"));

        assertThat(desk.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(desk.sent()).containsExactly("ARTICLE wire/storm", "QUOTE q1", "QUOTE q2", "ENTITY wire/storm#ann");
    }

    @Test
    void laterVersionSendsOnlyWhatItChanges() {
        Desk desk = Desk.after(version(1).quotes("q1", "q2", "q3:draft").entities("ann", "bob"));

        desk.receive(version(2).quotes("q1", "q3:final", "q4").entities("ann"));

        assertThat(desk.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(desk.sent())
                .containsExactly("ARTICLE wire/storm", "QUOTE q3", "QUOTE q4", "-QUOTE q2", "-ENTITY wire/storm#bob");
    }

    @Test
    void unchangedQuoteKeepsTheVersionInWhichItLastChanged() {
        Desk desk = Desk.after(version(1).quotes("q1"));

        desk.receive(version(2).quotes("q1", "q2"));

        assertThat(((Quote) desk.downstream().get("QUOTE q1")).getVersion()).isEqualTo(1);
        assertThat(desk.state().content().getQuotes())
                .extracting(Quote::getVersion)
                .containsExactly(1L, 2L);
    }

    @Test
    void repeatChangesNothing() {
        Desk desk = Desk.after(version(1).quotes("q1"));
        ArticleState before = desk.state();

        desk.receive(version(1).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(desk.sent()).isEmpty();
        assertThat(desk.state()).isSameAs(before);
    }

    @Test
    void contentDeliveredAgainLaterOutranksWhatWasMadeInBetween() {
        Desk desk = Desk.after(unnumbered(NOON, "first"), unnumbered(NOON.plusSeconds(20), "first"));

        desk.receive(unnumbered(NOON.plusSeconds(10), "other"));

        assertThat(desk.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void olderVersionIsIgnored() {
        Desk desk = Desk.after(version(2).quotes("q2"));

        desk.receive(version(1).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void versionWithoutNumberIsOlderThanAnyNumber() {
        Desk desk = Desk.after(version(1));

        desk.receive(unnumbered(NOON.plusSeconds(60), "loose"));

        assertThat(desk.outcome()).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void killTakesEverythingBack() {
        Desk desk = Desk.after(version(1).quotes("q1").entities("ann"));

        desk.receive(kill(2));

        assertThat(desk.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(desk.sent()).containsExactly("-ARTICLE wire/storm", "-QUOTE q1", "-ENTITY wire/storm#ann");
    }

    @Test
    void killArrivingFirstKeepsLaterVersionsOut() {
        Desk desk = Desk.after(kill(1));

        desk.receive(version(2).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void killOfAnOlderVersionKillsTheLaterOne() {
        Desk desk = Desk.after(version(5).quotes("q1"));

        desk.receive(kill(1));

        assertThat(desk.sent()).containsExactly("-ARTICLE wire/storm", "-QUOTE q1");
    }

    @Test
    void secondKillSendsNothing() {
        Desk desk = Desk.after(version(1).quotes("q1"), kill(2));

        desk.receive(kill(2));

        assertThat(desk.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void anotherExtractorSendsOnlyItsCorrections() {
        Desk desk = Desk.after(version(1).quotes("q1", "q2:misread", "q3").entities("ann"));

        desk.receive(version(1).extractor("2").quotes("q1", "q2:right").entities("ann"));

        assertThat(desk.outcome()).isEqualTo(Outcome.REEXTRACTED);
        assertThat(desk.sent()).containsExactly("QUOTE q2", "-QUOTE q3");
    }

    @Test
    void anotherExtractorThatAgreesSendsNothingAndIsARepeatFromThenOn() {
        Desk desk =
                Desk.after(version(1).quotes("q1"), version(1).extractor("2").quotes("q1"));
        assertThat(desk.outcome()).isEqualTo(Outcome.REEXTRACTED);
        assertThat(desk.sent()).isEmpty();

        desk.receive(version(1).extractor("2").quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void anotherExtractorDoesNotBringBackAnOlderVersion() {
        Desk desk = Desk.after(version(1), version(2));

        desk.receive(version(1).extractor("2").quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void withheldVersionTakesBackWhatIsOut() {
        Desk desk = Desk.after(version(1).quotes("q1"));

        desk.receive(version(2).status(PubStatus.WITHHELD).quotes("q1", "q2"));

        assertThat(desk.outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.sent()).containsExactly("-ARTICLE wire/storm", "-QUOTE q1");
        assertThat(desk.state().content().getQuotes()).hasSize(2);
    }

    @Test
    void usableVersionAfterAWithheldOneGoesOutWhole() {
        Desk desk = Desk.after(
                version(1).quotes("q1"), version(2).status(PubStatus.WITHHELD).quotes("q1"));

        desk.receive(version(3).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(desk.sent()).containsExactly("ARTICLE wire/storm", "QUOTE q1");
    }

    @Test
    void versionOlderThanAWithheldOneStaysIn() {
        Desk desk = Desk.after(version(2).status(PubStatus.WITHHELD));

        desk.receive(version(1).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(desk.downstream()).isEmpty();
    }

    @Test
    void embargoThatRunsHolds() {
        Desk desk = new Desk();

        desk.receive(version(1).embargo(NOON.plusSeconds(1)).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void embargoThatHasRunOutHoldsNothing() {
        Desk desk = new Desk();

        desk.receive(version(1).embargo(NOON).quotes("q1"));

        assertThat(desk.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void heldVersionDeliveredAgainAfterItsEmbargoGoesOut() {
        Story story = version(1).embargo(NOON.plusSeconds(1)).quotes("q1");
        Desk desk = Desk.after(story);

        desk.receive(story.build(), NOON.plus(Duration.ofMinutes(1)));

        assertThat(desk.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(desk.sent()).containsExactly("ARTICLE wire/storm", "QUOTE q1");
    }

    @Test
    void killOfAHeldVersionHasNothingToTakeBack() {
        Desk desk = Desk.after(version(1).status(PubStatus.WITHHELD).quotes("q1"));

        desk.receive(kill(2));

        assertThat(desk.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void twoQuotesUnderOneIdAreRefused() {
        Desk desk = new Desk();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.receive(version(1).quotes("q1:this", "q1:that")))
                .withMessageContaining("QUOTE have the key q1");
    }
}
