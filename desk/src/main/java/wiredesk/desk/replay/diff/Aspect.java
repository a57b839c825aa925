package wiredesk.desk.replay.diff;

import java.util.Locale;

/** What a change of a quote or of an entity is about. */
enum Aspect {
    SPEAKER,
    SPAN,
    NAME,
    TYPE,
    CUE,
    ROLE,
    MENTIONS,
    /** None of those: how sure the extractor is, how sentences are numbered. */
    OTHER;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
