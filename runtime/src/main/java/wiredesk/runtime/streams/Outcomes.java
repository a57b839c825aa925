package wiredesk.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.runtime.meters.DeadLetterCounts;
import wiredesk.runtime.tracing.CurrentSpan;

/**
 * Counts what becomes of the articles that reach a stage: {@code wiredesk.<stage>.articles} with the tag {@code outcome}, and by source.
 * Every article ends in exactly one outcome, which its span bears, too. The counters tell of work done: where a transaction is aborted, its articles
 * are processed and counted again, while their records take effect once.
 */
public final class Outcomes {

    /** The outcome of a dead letter, common to all stages. */
    public static final String DEAD_LETTERED = "dead-lettered";

    private final Map<String, Counter> counters;
    private final SourceOutcomes bySource;
    private final DeadLetterCounts deadLetters;

    /** @param others the outcomes that the stage knows beside {@link #DEAD_LETTERED}; all are shown from the start, at 0 */
    public Outcomes(MeterRegistry meters, String stage, List<String> others) {
        counters = Stream.concat(others.stream(), Stream.of(DEAD_LETTERED))
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        outcome -> Counter.builder("wiredesk." + stage + ".articles")
                                .description("Articles by what became of them")
                                .tag("outcome", outcome)
                                .register(meters)));
        bySource = new SourceOutcomes(meters, stage);
        deadLetters = new DeadLetterCounts(meters);
    }

    /**
     * @param articleId whose source is to be counted for
     * @throws IllegalArgumentException if the stage knows no such outcome
     */
    public void count(String outcome, String articleId) {
        Counter counter = counters.get(outcome);
        if (counter == null) {
            throw new IllegalArgumentException("outcome " + outcome + " is none of " + counters.keySet());
        }
        counter.increment();
        CurrentSpan.outcome(outcome);
        bySource.count(outcome, articleId);
    }

    /** @param stage what the letter itself calls it: the lanes of enrich are one */
    void countDeadLetter(String stage, Throwable cause, String articleId) {
        CurrentSpan.failed(cause);
        count(DEAD_LETTERED, articleId);
        deadLetters.count(stage, cause);
    }
}
