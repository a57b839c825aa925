package wiredesk.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-02-02T12:00:00Z");
    private static final Schedule SCHEDULE =
            new Schedule(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1));

    private final Pace pace = new Pace(SCHEDULE);

    /** Entries stand so far apart, the newest of them that long ago; "-" for no times or nothing known. */
    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            case                                          | before | fresh | apart  | wish  | expected
            first visit, no times: the usual              | -      | 20    | -      | PT0S  | PT5M
            first visit: half of what lies between        | -      | 20    | PT20M  | PT0S  | PT10M
            first visit to a very busy feed: the shortest | -      | 20    | PT20S  | PT0S  | PT1M
            first visit to a very slow feed: the longest  | -      | 20    | P3D    | PT0S  | PT1H
            nothing new: grows gently                     | PT10M  | 0     | -      | PT0S  | PT12M
            nothing new, whatever the times say           | PT10M  | 0     | PT2M   | PT0S  | PT12M
            nothing new for long: no longer than that     | PT58M  | 0     | -      | PT0S  | PT1H
            busy again: at once as fast as its entries    | PT1H   | 5     | PT4M   | PT0S  | PT2M
            a lull after busy hours: longer, step by step | PT4M   | 1     | PT10H  | PT0S  | PT6M
            one new without times: a little shorter       | PT8M   | 1     | -      | PT0S  | PT6M
            many new without times: half                  | PT8M   | 7     | -      | PT0S  | PT4M
            its ttl is the least                          | PT8M   | 7     | PT2M   | PT30M | PT30M
            a ttl beyond all bounds is bounded            | PT8M   | 7     | PT2M   | P365D | PT1H
            """)
    void intervalFollowsTheSource(
            String name, String before, int fresh, String apart, Duration wish, Duration expected) {
        Pace.Catch caught = new Pace.Catch(fresh, times(apart), wish);

        Duration next = pace.next(known(before), caught, NOW);

        assertThat(next).isEqualTo(expected);
    }

    @Test
    void timesInTheFutureAndDoublesSayNothing() {
        List<Instant> times =
                List.of(NOW.plusSeconds(60), NOW.plusSeconds(120), NOW.minusSeconds(9), NOW.minusSeconds(9));

        Duration next = pace.next(Optional.empty(), new Pace.Catch(4, times, Duration.ZERO), NOW);

        assertThat(next).isEqualTo(SCHEDULE.usual());
    }

    @Test
    void timesAtTheEndsOfTheCalendarAreBorne() {
        List<Instant> times = List.of(Instant.MIN, Instant.EPOCH, NOW);

        Duration next = pace.next(Optional.empty(), new Pace.Catch(3, times, Duration.ZERO), NOW);

        assertThat(next).isEqualTo(SCHEDULE.longest());
    }

    @Test
    void fixedIntervalStaysWhateverTheSourceSays() {
        Schedule fixed = Schedule.fixed(Duration.ofMinutes(3), Duration.ofHours(1));
        Pace.Catch caught = new Pace.Catch(9, times("PT10M"), Duration.ofMinutes(30));

        Duration next = new Pace(fixed).next(Optional.of(Duration.ofMinutes(7)), caught, NOW);

        assertThat(next).isEqualTo(Duration.ofMinutes(3));
    }

    private static Optional<Duration> known(String before) {
        return before.equals("-") ? Optional.empty() : Optional.of(Duration.parse(before));
    }

    /** Twenty entries; the newest is as old as the next is older. */
    private static List<Instant> times(String apart) {
        return apart.equals("-")
                ? List.of()
                : IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> NOW.minus(Duration.parse(apart).multipliedBy(i)))
                        .toList();
    }
}
