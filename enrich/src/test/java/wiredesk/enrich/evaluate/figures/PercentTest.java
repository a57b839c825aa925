package wiredesk.enrich.evaluate.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void halvesGoToTheEvenDigit() {
        assertThat(Percent.rounded(12.25, 1)).hasToString("12.2");
        assertThat(Percent.rounded(12.75, 1)).hasToString("12.8");
    }

    @Test
    void whatIsNoHalfInBinaryIsNone() {
        // 0.35 is stored as a little less, 0.45 as a little more
        assertThat(Percent.rounded(0.35, 1)).hasToString("0.3");
        assertThat(Percent.rounded(0.45, 1)).hasToString("0.5");
    }

    @Test
    void sharesOfNothingAreNothing() {
        assertThat(new Share(0, 0).fraction()).isZero();
        assertThat(new Score(new Share(0, 0), new Share(0, 5)).f1()).isZero();
    }

    @Test
    void f1IsTheHarmonicMean() {
        Score score = new Score(new Share(1, 2), new Share(1, 4));

        assertThat(Percent.of(score.f1(), 2)).hasToString("33.33");
    }
}
