package wiredesk.sink.state;

import java.util.Locale;

/** What becomes of one version of an article that reaches the sink. Every one ends in exactly one of these. */
public enum Outcome {
    /** Accepted and out: the first version, or one later than the version accepted before. */
    PUBLISHED,
    /** The accepted version again, read by another extractor: only what that changed goes out. */
    REEXTRACTED,
    /** The accepted content again, read by the same extractor: nothing goes out. */
    DUPLICATE,
    /** Older than the accepted version: ignored. */
    SUPERSEDED,
    /** Accepted, but withheld or under embargo: whatever was out is taken back, the version waits. */
    HELD,
    /** A kill, or a version of an article that is killed: nothing of it is out, for good. */
    KILLED;

    /** The name under which it is counted. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
