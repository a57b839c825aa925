package wiredesk.enrich.quotes.grammar;

/**
 * Who does what a verb says.
 *
 * @param first first token
 * @param end the token after the last one; {@code first} if there is none
 * @param link how it was found
 */
public record Subject(int first, int end, Link link) {
    /** How a subject belongs to its verb. */
    public enum Link {
        /** Stands before it: the minister said. */
        BEFORE,
        /** Stands before it with an apposition between: Doe, the minister, said. */
        APPOSED,
        /** Stands after it: said the minister. */
        AFTER,
        /** Is taken up by who, which or that. */
        RELATIVE,
        /** Is the subject of the verb before, to which this one is joined: came and said; spoke, saying. */
        SHARED,
        /** Is named by "by": was criticised by the minister. */
        AGENT,
        /** Owns the noun: the minister's claim, his claim. */
        OWNER,
        /** Is the subject of the verb that the noun hangs on: Doe adopted a statement. */
        BORROWED,
        /** There is none. */
        NONE
    }

    static final Subject NONE = new Subject(0, 0, Link.NONE);

    public Subject {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("no range of tokens: " + first + "-" + end);
        }
    }

    public boolean exists() {
        return end > first;
    }

    /** The same words linked in another way. */
    public Subject as(Link other) {
        return exists() ? new Subject(first, end, other) : this;
    }
}
