package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The last readings, each of them the mean of what was read within a step. */
final class Ring {

    /** A wrong naming must not fill memory. */
    static final int MOST_SERIES = 200;

    private final long step;
    private final int steps;
    private final Deque<Step> kept = new ArrayDeque<>();

    /** @param number of the step since the epoch */
    private record Step(long number, Map<String, Mean> means) {}

    private static final class Mean {
        private double sum;
        private int count;
    }

    /**
     * @param step seconds
     * @param steps how many are kept
     */
    Ring(long step, int steps) {
        this.step = step;
        this.steps = steps;
    }

    long step() {
        return step;
    }

    void add(Instant time, Map<String, Double> values) {
        long number = Math.floorDiv(time.getEpochSecond(), step);
        if (kept.isEmpty() || kept.getLast().number() < number) {
            kept.add(new Step(number, new HashMap<>()));
        }
        while (kept.size() > steps || kept.getFirst().number() <= number - steps) {
            kept.removeFirst();
        }
        Map<String, Mean> means = kept.getLast().means();
        values.forEach((series, value) -> {
            if (value != null && (means.containsKey(series) || means.size() < MOST_SERIES)) {
                Mean mean = means.computeIfAbsent(series, each -> new Mean());
                mean.sum += value;
                mean.count++;
            }
        });
    }

    /** @param since seconds since the epoch */
    History.Plot read(long since) {
        History.Plot plot = new History.Plot(step);
        kept.stream()
                .filter(each -> each.number() * step >= since)
                .forEach(each -> plot.add(each.number() * step, each.means(), mean -> mean.sum / mean.count));
        return plot;
    }
}
