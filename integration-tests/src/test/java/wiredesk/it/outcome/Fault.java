package wiredesk.it.outcome;

/**
 * One thing that is not as it should be.
 *
 * @param kind what is wrong
 * @param stage where: the topic's name without its prefix
 * @param key the record key, or what was looked for
 * @param expected how many records there should be
 * @param found how many there are
 */
public record Fault(Kind kind, String stage, String key, int expected, int found) {

    /** What can be wrong with the records of one key. */
    public enum Kind {
        /** Fewer than there should be. */
        MISSING,
        /** More than there should be. */
        DOUBLED,
        /** Nothing sent in accounts for them. */
        STRAY
    }
}
