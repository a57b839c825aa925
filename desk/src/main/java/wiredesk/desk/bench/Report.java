package wiredesk.desk.bench;

import java.util.List;

/**
 * What a bench found.
 *
 * @param plan what was asked for
 * @param threads of enrich, and so of the extractor alone
 * @param embedded whether the system ran in this process
 * @param counts how all articles ended that went through the system, those of the warm-up, too
 * @param rounds figures of each round, the first one first
 */
public record Report(Plan plan, int threads, boolean embedded, Counts counts, List<Figures> rounds) {

    public Report {
        rounds = List.copyOf(rounds);
    }

    /** Whether every article came out, once. */
    public boolean isWhole() {
        return counts.isWhole();
    }

    Figures median() {
        return Figures.median(rounds);
    }
}
