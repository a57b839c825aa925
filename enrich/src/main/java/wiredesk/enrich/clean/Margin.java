package wiredesk.enrich.clean;

/**
 * A stretch of the delivered text that tells of how the story was filed. It was cut from the body: what it names is no part
 * of the story.
 *
 * @param start first {@code char} in the delivered text
 * @param end the {@code char} after the last one
 */
public record Margin(Kind kind, int start, int end) {
    /** What stands there. */
    public enum Kind {
        DATELINE,
        BYLINE
    }
}
