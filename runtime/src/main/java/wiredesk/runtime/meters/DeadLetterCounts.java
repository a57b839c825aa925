package wiredesk.runtime.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts dead letters by stage and cause, the name of the exception's class: {@code wiredesk_dead_letters_total}. Classes
 * are as many as the code has; should a library make them up as it goes, those beyond the first are counted together.
 */
public final class DeadLetterCounts {

    private static final int MOST_CAUSES = 50;
    private static final String OTHERS = "(other)";

    private final MeterRegistry meters;
    private final int mostCauses;
    private final Set<String> causes = ConcurrentHashMap.newKeySet();

    public DeadLetterCounts(MeterRegistry meters) {
        this(meters, MOST_CAUSES);
    }

    DeadLetterCounts(MeterRegistry meters, int mostCauses) {
        this.meters = meters;
        this.mostCauses = mostCauses;
    }

    /** @param stage ingest, enrich or sink */
    public void count(String stage, Throwable cause) {
        Counter.builder("wiredesk.dead.letters")
                .description("Dead letters by the stage that gave up and the class of the exception")
                .tag("stage", stage)
                .tag("cause", label(cause))
                .register(meters)
                .increment();
    }

    private String label(Throwable cause) {
        String name = cause.getClass().getName();
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean known = causes.contains(last) || causes.size() < mostCauses && causes.add(last);
        return known ? last : OTHERS;
    }
}
