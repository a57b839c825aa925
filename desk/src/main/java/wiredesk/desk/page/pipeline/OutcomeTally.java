package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How deliveries ended in the last hour, minute by minute, so that the hour moves on. Its size is bounded. */
final class OutcomeTally {

    static final Duration SPAN = Duration.ofHours(1);
    /** What comes of more sources than this in a minute is counted together. */
    static final int MOST_SOURCES = 1_000;

    static final String OTHERS = "(others)";

    private final NavigableMap<Long, Map<String, Map<String, Long>>> minutes = new TreeMap<>();

    void add(Instant at, String source, String outcome, Instant now) {
        forget(now);
        long minute = minute(at);
        if (minute <= minute(now.minus(SPAN)) || minute > minute(now) + 1) {
            return;
        }
        Map<String, Map<String, Long>> sources = minutes.computeIfAbsent(minute, each -> new HashMap<>());
        String counted = sources.containsKey(source) || sources.size() < MOST_SOURCES ? source : OTHERS;
        sources.computeIfAbsent(counted, each -> new TreeMap<>()).merge(outcome, 1L, Long::sum);
    }

    /** By outcome. */
    Map<String, Long> total(Instant now) {
        forget(now);
        Map<String, Long> total = new TreeMap<>();
        bySource()
                .values()
                .forEach(outcomes -> outcomes.forEach((outcome, count) -> total.merge(outcome, count, Long::sum)));
        return total;
    }

    /** By source and outcome, the sources with most first. */
    List<Sample.SourceOutcomes> sources(Instant now) {
        forget(now);
        return bySource().entrySet().stream()
                .map(each -> new Sample.SourceOutcomes(each.getKey(), sum(each.getValue()), each.getValue()))
                .sorted(Comparator.comparing(Sample.SourceOutcomes::total)
                        .reversed()
                        .thenComparing(Sample.SourceOutcomes::source))
                .toList();
    }

    private Map<String, Map<String, Long>> bySource() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        minutes.values()
                .forEach(sources -> sources.forEach((source, outcomes) -> {
                    Map<String, Long> known = all.computeIfAbsent(source, each -> new TreeMap<>());
                    outcomes.forEach((outcome, count) -> known.merge(outcome, count, Long::sum));
                }));
        return all;
    }

    private void forget(Instant now) {
        minutes.headMap(minute(now.minus(SPAN)), true).clear();
    }

    private static long sum(Map<String, Long> outcomes) {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long minute(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), 60);
    }
}
