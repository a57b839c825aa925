package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.HdrHistogram.Histogram;

/**
 * How long something took over the last five minutes, in slices that are forgotten one by one. A time of more than a day is
 * left out: that is history being brought in, no news.
 */
final class RecentTimes {

    static final Duration SPAN = Duration.ofMinutes(5);

    private static final Duration SLICE = Duration.ofSeconds(30);
    private static final long LONGEST = Duration.ofDays(1).toMillis();
    private static final int DIGITS = 2;

    private record Slice(long number, Histogram times) {}

    private final Deque<Slice> slices = new ArrayDeque<>();

    /**
     * @param at when it was over
     * @param taken clocks differ: less than nothing counts as nothing
     */
    void add(Instant at, Duration taken, Instant now) {
        forget(now);
        long number = slice(at);
        if (number <= slice(now.minus(SPAN)) || number > slice(now) + 1 || taken.toMillis() > LONGEST) {
            return;
        }
        slices.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseGet(() -> begin(number))
                .times()
                .recordValue(Math.max(0, taken.toMillis()));
    }

    private Slice begin(long number) {
        Slice slice = new Slice(number, new Histogram(LONGEST, DIGITS));
        slices.add(slice);
        return slice;
    }

    Sample.Latency read(String hop, Instant now) {
        forget(now);
        Histogram all = new Histogram(LONGEST, DIGITS);
        slices.forEach(slice -> all.add(slice.times()));
        if (all.getTotalCount() == 0) {
            return new Sample.Latency(hop, 0, null, null, null, null);
        }
        return new Sample.Latency(
                hop,
                all.getTotalCount(),
                all.getValueAtPercentile(50),
                all.getValueAtPercentile(95),
                all.getValueAtPercentile(99),
                all.getMaxValue());
    }

    private void forget(Instant now) {
        slices.removeIf(slice -> slice.number() <= slice(now.minus(SPAN)));
    }

    private static long slice(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), SLICE.toMillis());
    }
}
