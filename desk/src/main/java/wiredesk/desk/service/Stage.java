package wiredesk.desk.service;

import java.util.Locale;

/** What {@code wiredesk run} can run: one service, or all of them in one process. */
public enum Stage {
    INGEST,
    ENRICH,
    SINK,
    DESK,
    ALL;

    boolean includes(Stage other) {
        return this == other || this == ALL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
