package wiredesk.enrich;

import java.io.IOException;

/** A line that should hold {@code {"id": …, "text": …}} and does not. */
public final class InvalidLine extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    InvalidLine(long line, String problem) {
        super("line " + line + ": " + problem + "; expected {\"id\": \"…\", \"text\": \"…\"}");
        this.line = line;
    }

    /** Number of the line, from 1. */
    public long line() {
        return line;
    }
}
