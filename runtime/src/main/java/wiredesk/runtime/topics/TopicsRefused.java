package wiredesk.runtime.topics;

/** Kafka or the registry refused to create or to describe something: no right to, or it contradicts what is there. */
public final class TopicsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TopicsRefused(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
