package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import wiredesk.schemas.SourceState;

/** What is known of sources: from ingest's notes on those that it polls, and from what any of them has delivered. */
final class SourceBook {

    /** A provider may name sources as it likes; those heard of longest ago are forgotten. */
    static final int MOST = 5_000;

    private record Polled(
            Instant lastArticle,
            Instant lastPoll,
            Instant nextPoll,
            Long intervalSeconds,
            int failures,
            String error) {}

    private final Map<String, Polled> polled = new HashMap<>();
    private final Map<String, Instant> delivered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** @param state null when ingest has forgotten the source */
    void noted(String source, SourceState state) {
        if (state == null) {
            polled.remove(source);
        } else {
            polled.put(
                    source,
                    new Polled(
                            state.getLastArticle(),
                            state.getLastPoll(),
                            state.getNextPoll(),
                            state.getIntervalSeconds(),
                            state.getFailures(),
                            state.getError()));
        }
    }

    void delivered(String source, Instant received) {
        delivered.merge(source, received, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** @param lastHour deliveries by source */
    List<Sample.SourceLine> read(Map<String, Long> lastHour, List<Alarm> alerts) {
        Map<String, Alarm> silent = new HashMap<>();
        alerts.stream()
                .filter(alert -> alert.firing() && alert.kind().equals(Alarm.SILENCE))
                .forEach(alert -> silent.put(alert.subject(), alert));
        Set<String> sources = new TreeSet<>(polled.keySet());
        Map<String, Instant> heard = Map.copyOf(delivered); // to look one up in the other would make it the latest
        sources.addAll(heard.keySet());
        sources.addAll(silent.keySet());
        return sources.stream()
                .map(source -> line(source, heard.get(source), lastHour.getOrDefault(source, 0L), silent.get(source)))
                .toList();
    }

    private Sample.SourceLine line(String source, Instant heard, long lastHour, Alarm silence) {
        Polled known = polled.get(source);
        return new Sample.SourceLine(
                source,
                known != null,
                latest(known == null ? null : known.lastArticle(), heard),
                of(known, Polled::lastPoll),
                of(known, Polled::nextPoll),
                of(known, Polled::intervalSeconds),
                known == null ? 0 : known.failures(),
                of(known, Polled::error),
                lastHour,
                silence);
    }

    private static <T> T of(Polled known, Function<Polled, T> value) {
        return known == null ? null : value.apply(known);
    }

    private static Instant latest(Instant one, Instant other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
