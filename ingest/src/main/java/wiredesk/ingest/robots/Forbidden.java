package wiredesk.ingest.robots;

import java.io.IOException;

/** A site does not want this page to be fetched. */
public final class Forbidden extends IOException {

    private static final long serialVersionUID = 1L;

    Forbidden(String message) {
        super(message);
    }
}
