package wiredesk.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void medianIsTakenFigureByFigure() {
        // given
        List<Figures> rounds = List.of(figures(1, 30), figures(100, 10), figures(2, 20));
        // when
        Figures median = Figures.median(rounds);
        // then
        assertThat(median.get("a.rate")).hasValue(2);
        assertThat(median.get("a.seconds")).hasValue(20);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        // given
        List<Figures> rounds = List.of(figures(1, 1), figures(4, 1), figures(2, 1), figures(9, 1));
        // when
        Figures median = Figures.median(rounds);
        // then
        assertThat(median.get("a.rate")).hasValue(3);
    }

    @Test
    void ratioWithoutOneOfItsFiguresIsLeftOut() {
        // given
        Figures figures = figures(3, 0);
        // when
        figures.putRatio("r.missing", "a.rate", "b.rate");
        figures.putRatio("r.byNothing", "a.rate", "a.seconds");
        // then
        assertThat(figures.get("r.missing")).isEmpty();
        assertThat(figures.get("r.byNothing")).isEmpty();
    }

    private static Figures figures(double rate, double seconds) {
        Figures figures = new Figures();
        figures.put("a.rate", rate);
        figures.put("a.seconds", seconds);
        return figures;
    }
}
