package wiredesk.runtime.streams;

/**
 * A record that cannot be processed and never will be, whatever is tried: it becomes a dead letter. An operator that calls
 * code whose failures can only come from the record wraps them in this; any cause is then the record's fault.
 */
public final class PoisonRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PoisonRecord(String message) {
        super(message);
    }

    public PoisonRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
