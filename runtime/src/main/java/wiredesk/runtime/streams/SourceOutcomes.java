package wiredesk.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wiredesk.schemas.ArticleId;

/**
 * Counts outcomes by source: {@code wiredesk.<stage>.sources} with the tags {@code source} and {@code outcome}. Whoever can
 * write to news.raw can make up sources: those beyond the first few hundred are counted together.
 */
final class SourceOutcomes {

    private static final int MOST_SOURCES = 200;
    private static final String OTHERS = "(other)";

    private final MeterRegistry meters;
    private final String name;
    private final Map<String, Map<String, Counter>> counters = new ConcurrentHashMap<>();

    SourceOutcomes(MeterRegistry meters, String stage) {
        this.meters = meters;
        this.name = "wiredesk." + stage + ".sources";
    }

    void count(String outcome, String articleId) {
        String source = ArticleId.source(articleId).filter(this::hasRoom).orElse(OTHERS);
        counters.computeIfAbsent(source, first -> new ConcurrentHashMap<>())
                .computeIfAbsent(outcome, first -> counter(source, outcome))
                .increment();
    }

    private boolean hasRoom(String source) {
        return counters.containsKey(source) || counters.size() < MOST_SOURCES;
    }

    private Counter counter(String source, String outcome) {
        return Counter.builder(name)
                .description("Articles by source and by what became of them")
                .tag("source", source)
                .tag("outcome", outcome)
                .register(meters);
    }
}
