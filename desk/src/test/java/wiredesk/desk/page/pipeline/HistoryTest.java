package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final History history = new History();

    @Test
    void aStepIsTheMeanOfWhatWasSeenInIt() {
        history.add(Samples.at(NOW, 10.0, 4));
        history.add(Samples.at(NOW.plusSeconds(2), 20.0, 6));
        history.add(Samples.at(NOW.plusSeconds(5), 30.0, 8));

        History.Plot plot = history.last(60, NOW.plusSeconds(5));

        assertThat(plot.getStep()).isEqualTo(5);
        assertThat(plot.getTimes()).containsExactly(NOW.getEpochSecond(), NOW.getEpochSecond() + 5);
        assertThat(plot.getSeries()).containsEntry("rate.raw", List.of(15.0, 30.0));
        assertThat(plot.getSeries()).containsEntry("lag.sink.live", List.of(5.0, 8.0));
    }

    @Test
    void whatIsNotKnownIsABlank() {
        history.add(Samples.at(NOW, null, 1));
        history.add(Samples.at(NOW.plusSeconds(5), 7.0, 1));

        assertThat(history.last(60, NOW.plusSeconds(5)).getSeries().get("rate.raw"))
                .containsExactly(null, 7.0);
    }

    @Test
    void moreThanAnHourIsShownByTheMinute() {
        for (int second = 0; second < 3 * 60; second += 2) {
            history.add(Samples.at(NOW.plusSeconds(second), second < 60 ? 1.0 : 3.0, 0));
        }

        History.Plot plot = history.last(61, NOW.plusSeconds(180));

        assertThat(plot.getStep()).isEqualTo(60);
        assertThat(plot.getSeries()).containsEntry("rate.raw", List.of(1.0, 3.0, 3.0));
    }

    @Test
    void anHourAndADayAreKeptAndNoMore() {
        for (int minute = 0; minute < 2 * History.MINUTES; minute++) {
            history.add(Samples.at(NOW.plusSeconds(60L * minute), 1.0, 0));
        }
        Instant end = NOW.plusSeconds(60L * 2 * History.MINUTES);

        assertThat(history.last(History.MINUTES, end).getTimes()).hasSizeBetween(History.MINUTES - 1, History.MINUTES);
        assertThat(history.last(60, end).getTimes()).hasSizeBetween(59, 60);
    }

    @Test
    void seriesThatAreTooManyAreLeftOut() {
        Ring ring = new Ring(5, 10);
        for (int series = 0; series < Ring.MOST_SERIES + 50; series++) {
            ring.add(NOW, Map.of("s" + series, 1.0));
        }

        assertThat(ring.read(0).getSeries()).hasSize(Ring.MOST_SERIES);
    }
}
