package wiredesk.sink.filter;

/** A filter found no answer for an article. The message says why, where in the expression, and for which article. */
public final class FilterFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FilterFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
