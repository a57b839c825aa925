package wiredesk.desk.embedded;

/** The embedded platform cannot start or go on; the message says why and what to do about it. */
public final class EmbeddedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedException(String message) {
        super(message);
    }

    EmbeddedException(String message, Throwable cause) {
        super(message, cause);
    }
}
