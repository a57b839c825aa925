package wiredesk.desk.rebuild;

/** The rebuild cannot be done as things are; the message says why and what to do. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRefused(String message) {
        super(message);
    }
}
