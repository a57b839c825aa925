package wiredesk.ingest.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RhythmTest {

    /** A Monday. */
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    private final Rhythm rhythm = new Rhythm();
    private Instant now = START;

    @Test
    void regularSourceMayMissAFewThings() {
        every(Duration.ofMinutes(10), Duration.ofDays(28));

        assertThat(rhythm.expectedGap(now))
                .hasValueSatisfying(gap -> assertThat(gap).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(45)));
    }

    @Test
    void hoursInWhichNothingEverComesAreNoSilence() {
        officeHours(28);
        Instant friday = START.plus(DAY.multipliedBy(25)).plus(Duration.ofHours(16));

        Duration overTheWeekend =
                rhythm.expectedGap(friday.plus(Duration.ofMinutes(50))).orElseThrow();
        Duration onATuesday = rhythm.expectedGap(
                        START.plus(DAY.multipliedBy(22)).plus(Duration.ofHours(11)))
                .orElseThrow();

        assertThat(overTheWeekend).isGreaterThan(Duration.ofHours(60));
        assertThat(onATuesday).isLessThan(Duration.ofMinutes(90));
    }

    @Test
    void newSourceIsGivenTwoWeeks() {
        every(Duration.ofMinutes(10), Duration.ofDays(13));
        assertThat(rhythm.expectedGap(now)).isEmpty();

        every(Duration.ofMinutes(10), Duration.ofDays(2));

        assertThat(rhythm.expectedGap(now)).isPresent();
    }

    @Test
    void fewThingsSayNothing() {
        every(Duration.ofDays(2), Duration.ofDays(56));

        assertThat(rhythm.expectedGap(now)).isEmpty();
    }

    @Test
    void unknownSourceIsExpectedToSendNothing() {
        assertThat(rhythm.last()).isEmpty();
        assertThat(rhythm.expectedGap(now)).isEmpty();
    }

    /** Storms of news and calms of days, at no time of the week. */
    @Test
    void sourceThatHasAlwaysBeenIrregularIsGivenLongGaps() {
        Random random = new Random(7);
        int alarms = 0;
        while (now.isBefore(START.plus(Duration.ofDays(200)))) {
            every(Duration.ofMinutes(5), Duration.ofMinutes(5L * (1 + random.nextInt(60))));
            Duration calm = Duration.ofHours(2 + random.nextInt(60));
            alarms += isLongerThanExpected(calm) ? 1 : 0;
            now = now.plus(calm);
        }

        assertThat(alarms).isLessThanOrEqualTo(2);
    }

    @Test
    void oneOutageIsNotLearnt() {
        every(Duration.ofMinutes(10), Duration.ofDays(28));
        Duration before = rhythm.expectedGap(now).orElseThrow();

        now = now.plus(Duration.ofDays(2));
        every(Duration.ofMinutes(10), Duration.ofDays(1));

        assertThat(rhythm.expectedGap(now))
                .hasValueSatisfying(gap -> assertThat(gap).isLessThan(before.multipliedBy(2)));
    }

    @Test
    void manyThingsAtOnceAreOne() {
        for (int hour = 0; hour < 28 * 24; hour++) {
            for (int second = 0; second < 50; second++) {
                rhythm.arrived(now.plusSeconds(second));
            }
            now = now.plus(Duration.ofHours(1));
        }

        assertThat(rhythm.expectedGap(now.minus(Duration.ofHours(1))))
                .hasValueSatisfying(gap -> assertThat(gap).isBetween(Duration.ofMinutes(150), Duration.ofHours(5)));
    }

    @Test
    void sourceThatChangesItsWaysIsKnownAnew() {
        every(Duration.ofMinutes(10), Duration.ofDays(28));

        every(Duration.ofHours(3), Duration.ofDays(42));

        assertThat(rhythm.expectedGap(now))
                .hasValueSatisfying(gap -> assertThat(gap).isGreaterThan(Duration.ofHours(8)));
    }

    @Test
    void whatIsToldTwiceOrLateSaysNothingNew() {
        every(Duration.ofMinutes(10), Duration.ofDays(28));
        Optional<Instant> last = rhythm.last();
        Optional<Duration> before = rhythm.expectedGap(now);

        for (int day = 0; day < 28; day++) {
            rhythm.arrived(START.plus(DAY.multipliedBy(day)));
        }

        assertThat(rhythm.last()).isEqualTo(last);
        assertThat(rhythm.expectedGap(now)).isEqualTo(before);
    }

    /** Four sources that send at random, thinly at night, for half a year: of 30,000 gaps, hardly one is an alarm. */
    @Test
    void chanceRaisesHardlyAnyAlarm() {
        int gaps = 0;
        int alarms = 0;
        for (double perHour : new double[] {0.5, 2, 10, 40}) {
            Rhythm each = new Rhythm();
            Random random = new Random(1);
            Instant time = START;
            while (time.isBefore(START.plus(DAY.multipliedBy(180))) && gaps < 200_000) {
                Instant next = next(time, hour -> perHour * (hour < 6 ? 0.1 : 1), random);
                Instant last = time;
                boolean alarm = each.expectedGap(last)
                        .filter(gap -> next.isAfter(last.plus(gap)))
                        .isPresent();
                alarms += alarm ? 1 : 0;
                gaps++;
                each.arrived(next);
                time = next;
            }
        }

        assertThat(gaps).isGreaterThan(30_000);
        assertThat(alarms).isLessThanOrEqualTo(3);
    }

    /** The next of a Poisson process whose rate goes by the hour, by thinning. */
    private static Instant next(Instant from, ToDoubleFunction<Integer> rate, Random random) {
        double most = Math.max(rate.applyAsDouble(0), rate.applyAsDouble(12));
        Instant time = from;
        do {
            double hours = -Math.log(1 - random.nextDouble()) / most;
            time = time.plusMillis((long) (hours * 3_600_000) + 1);
        } while (random.nextDouble() * most
                > rate.applyAsDouble(time.atZone(ZoneOffset.UTC).getHour()));
        return time;
    }

    private boolean isLongerThanExpected(Duration calm) {
        return rhythm.last()
                .flatMap(rhythm::expectedGap)
                .filter(gap -> calm.compareTo(gap) > 0)
                .isPresent();
    }

    private void every(Duration interval, Duration span) {
        for (Instant end = now.plus(span); now.isBefore(end); now = now.plus(interval)) {
            rhythm.arrived(now);
        }
    }

    /** Every ten minutes from nine to five, Monday to Friday. */
    private void officeHours(int days) {
        for (; now.isBefore(START.plus(DAY.multipliedBy(days))); now = now.plus(Duration.ofMinutes(10))) {
            ZonedDateTime time = now.atZone(ZoneOffset.UTC);
            boolean weekend = time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && time.getHour() >= 9 && time.getHour() < 17) {
                rhythm.arrived(now);
            }
        }
    }
}
