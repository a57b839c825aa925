package wiredesk.sink.filter;

/** An expression is no filter. The message says where and why, for the person who wrote it. */
public final class InvalidFilter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFilter(String message) {
        super(message);
    }
}
