package wiredesk.ingest.fetch;

import java.io.IOException;

/** An address that we do not ask, or a redirect that we do not follow. Asking again does not help. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
