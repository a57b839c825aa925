package wiredesk.desk.reset;

/** The application cannot be set back as things are; the message says why and what to do. */
public final class ResetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ResetRefused(String message) {
        super(message);
    }
}
