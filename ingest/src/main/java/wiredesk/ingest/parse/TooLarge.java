package wiredesk.ingest.parse;

import java.io.IOException;

/** An input, or one document of it, goes beyond its {@link Limits}. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    public TooLarge(String what, long limit) {
        super(what + " is larger than the limit of " + limit + " bytes");
    }
}
