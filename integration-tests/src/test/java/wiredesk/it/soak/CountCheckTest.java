package wiredesk.it.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wiredesk.it.agency.Daybook.Inputs;
import wiredesk.it.outcome.Fault;
import wiredesk.it.outcome.Fault.Kind;

class CountCheckTest {

    private static final Map<String, Inputs> INPUTS = Map.of("drop", new Inputs(3, 1));
    private static final Shown RECORD = new Shown("drop/ferry", null, "Ferry", "It is late.", false, Instant.EPOCH);

    private final Map<String, Integer> counted = new HashMap<>(Map.of(
            "outcome=\"published\",source=\"drop\"", 2,
            "outcome=\"duplicate\",source=\"drop\"", 1,
            "outcome=\"failed\",source=\"drop\"", 1,
            "outcome=\"published\",source=\"push\"", 7));

    @Test
    void everyInputCountedOnceIsWithoutFault() {
        assertThat(check(2)).isEmpty();
    }

    @Test
    void anInputThatNobodyCountedIsMissing() {
        counted.remove("outcome=\"duplicate\",source=\"drop\"");

        assertThat(check(2)).containsExactly(new Fault(Kind.MISSING, "counts", "drop: inputs", 4, 3));
    }

    @Test
    void aRecordThatNobodyCountedIsMissing() {
        assertThat(check(3)).containsExactly(new Fault(Kind.MISSING, "counts", "drop: published", 3, 2));
    }

    @Test
    void somethingBrokenThatCountsAsAStoryIsFound() {
        counted.remove("outcome=\"failed\",source=\"drop\"");
        counted.merge("outcome=\"duplicate\",source=\"drop\"", 1, Integer::sum);

        assertThat(check(2)).containsExactly(new Fault(Kind.MISSING, "counts", "drop: broken", 1, 0));
    }

    private List<Fault> check(int records) {
        return CountCheck.check(INPUTS, new Counters(counted), Collections.nCopies(records, RECORD));
    }
}
