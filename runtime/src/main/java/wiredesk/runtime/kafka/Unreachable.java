package wiredesk.runtime.kafka;

/** Kafka or the registry did not answer in time. The process ends with exit code 3. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String problem) {
        super(problem);
    }
}
