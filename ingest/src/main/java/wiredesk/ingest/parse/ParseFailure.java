package wiredesk.ingest.parse;

import java.util.Optional;

/** Why a piece of input cannot become an article; the message says what was found and what was expected. */
public final class ParseFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient String field;

    public ParseFailure(String message) {
        this(null, message, null);
    }

    public ParseFailure(String message, Throwable cause) {
        this(null, message, cause);
    }

    private ParseFailure(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    /** A failure that one field is to blame for. */
    public static ParseFailure of(String field, String found, String expected) {
        return new ParseFailure(field, "field '" + field + "' is " + found + ", expected " + expected, null);
    }

    /** The field to blame, as the provider names it. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
