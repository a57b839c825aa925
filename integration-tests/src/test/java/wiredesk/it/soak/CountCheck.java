package wiredesk.it.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wiredesk.it.agency.Daybook.Inputs;
import wiredesk.it.outcome.Fault;
import wiredesk.it.outcome.Fault.Kind;

/** Holds what ingest has counted against what it was sent and what stands in {@code news.raw}: every input counts once. */
final class CountCheck {

    private final List<Fault> faults = new ArrayList<>();

    private CountCheck() {}

    /**
     * @param inputs by source
     * @param counters of an ingest that has taken in all of them
     * @param raw the records of {@code news.raw} that it has written
     */
    static List<Fault> check(Map<String, Inputs> inputs, Counters counters, List<Shown> raw) {
        CountCheck check = new CountCheck();
        inputs.forEach((source, sent) -> {
            check.equal(source + ": inputs", sent.all(), counters.of(source));
            check.equal(
                    source + ": broken",
                    sent.broken(),
                    counters.of(source, "failed")
                            + counters.of(source, "refused")
                            + counters.of(source, "dead-lettered"));
            check.published(source, counters, raw);
        });
        return check.faults;
    }

    /** Likewise, of an ingest that has taken in only part of it: what it published stands there. */
    static List<Fault> published(Map<String, Inputs> inputs, Counters counters, List<Shown> raw) {
        CountCheck check = new CountCheck();
        inputs.keySet().forEach(source -> check.published(source, counters, raw));
        return check.faults;
    }

    private void published(String source, Counters counters, List<Shown> raw) {
        int records = (int)
                raw.stream().filter(record -> record.source().equals(source)).count();
        equal(source + ": published", records, counters.of(source, "published"));
    }

    private void equal(String what, int expected, int found) {
        if (expected != found) {
            faults.add(new Fault(found < expected ? Kind.MISSING : Kind.DOUBLED, "counts", what, expected, found));
        }
    }
}
