package wiredesk.enrich.evaluate.failures;

/** What can go wrong. Of whatever is marked and found, each piece is right or fails in one of these ways. */
public enum FailureKind {
    /** Marked, and nothing found there. */
    MISSED,
    /** Found, and nothing marked there. */
    SPURIOUS,
    /** Marked and found, with other boundaries. */
    BOUNDARY,
    /** A quote in its boundaries with a speaker that is not its own. */
    SPEAKER,
    /** A name in its boundaries, taken for something else. */
    TYPE
}
