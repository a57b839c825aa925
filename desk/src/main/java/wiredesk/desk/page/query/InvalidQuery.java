package wiredesk.desk.page.query;

/** A question that cannot be answered as it is put; the message says what was expected. */
public final class InvalidQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidQuery(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The parameter to blame. */
    public String field() {
        return field;
    }
}
