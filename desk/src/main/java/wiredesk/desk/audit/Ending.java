package wiredesk.desk.audit;

import java.util.Locale;
import java.util.stream.Stream;

/** How the way of a delivery can end. */
public enum Ending {
    PUBLISHED,
    REEXTRACTED,
    DUPLICATE,
    SUPERSEDED,
    HELD,
    KILLED,
    DEAD_LETTERED,
    /** Sent back out of the dead letters; what came of it then counts instead, once it has. */
    REDRIVEN,
    /** In a way that this version of Wiredesk does not know yet. */
    OTHER;

    /** As the ledger and the metrics write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Ending of(String label) {
        return Stream.of(values())
                .filter(ending -> ending.label().equals(label))
                .findFirst()
                .orElse(OTHER);
    }
}
