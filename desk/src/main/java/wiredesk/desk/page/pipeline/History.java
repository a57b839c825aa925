package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of a day for plots: of the last hour every five seconds, before that every minute. It is gone with the desk. */
public final class History {

    /** How far it reaches. */
    public static final int MINUTES = 24 * 60;

    private static final int FINE_MINUTES = 60;

    private final Ring fine = new Ring(5, FINE_MINUTES * 12);
    private final Ring coarse = new Ring(60, MINUTES);

    /** Columns, as plots want them. */
    public static final class Plot {
        private final long step;
        private final List<Long> times = new ArrayList<>();
        private final Map<String, List<Double>> series = new TreeMap<>();

        Plot(long step) {
            this.step = step;
        }

        <T> void add(long time, Map<String, T> values, Function<T, Double> value) {
            values.keySet().forEach(name -> series.computeIfAbsent(name, each -> blanks()));
            times.add(time);
            series.forEach((name, column) -> {
                T given = values.get(name);
                column.add(given == null ? null : rounded(value.apply(given)));
            });
        }

        private List<Double> blanks() {
            return new ArrayList<>(Collections.nCopies(times.size(), null));
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }

        /** Seconds between two times; where the desk saw nothing there is none. */
        public long getStep() {
            return step;
        }

        /** Seconds since the epoch. */
        public List<Long> getTimes() {
            return times;
        }

        /**
         * By name, as long as the times each, with null where nothing is known: {@code rate.raw} records a second by topic
         * without prefix, {@code lag.enrich.live} records by stage and lane, {@code latency.decided.p99} milliseconds by hop.
         */
        public Map<String, List<Double>> getSeries() {
            return series;
        }
    }

    synchronized void add(Sample sample) {
        Map<String, Double> values = values(sample);
        fine.add(sample.time(), values);
        coarse.add(sample.time(), values);
    }

    /** The last minutes. */
    public synchronized Plot last(int minutes, Instant now) {
        return (minutes <= FINE_MINUTES ? fine : coarse).read(now.getEpochSecond() - minutes * 60L);
    }

    private static Map<String, Double> values(Sample sample) {
        Map<String, Double> values = new HashMap<>();
        sample.topics().forEach(topic -> values.put("rate." + topic.key(), topic.rate()));
        sample.stages().stream()
                .filter(stage -> stage.lag() != null)
                .forEach(stage -> values.put(
                        "lag." + stage.name() + "." + stage.lane(), stage.lag().doubleValue()));
        sample.latency().stream().filter(hop -> hop.count() > 0).forEach(hop -> {
            values.put("latency." + hop.hop() + ".p50", hop.p50().doubleValue());
            values.put("latency." + hop.hop() + ".p95", hop.p95().doubleValue());
            values.put("latency." + hop.hop() + ".p99", hop.p99().doubleValue());
        });
        return values;
    }
}
