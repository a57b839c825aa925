package wiredesk.enrich.evaluate.gold;

import java.io.IOException;

/** A line of a file that should hold a labelled text and does not. The message says where, what, and what was expected. */
public final class InvalidGold extends IOException {
    private static final long serialVersionUID = 1L;

    InvalidGold(String where, String problem) {
        super(where + ": " + problem);
    }
}
