package wiredesk.ingest.identity;

import java.util.regex.Pattern;

/**
 * Name of a source: the first part of every article id from it, so it never changes lightly.
 *
 * @param value letters, digits, '.', '_' and '-', at most 64, starting with a letter or digit
 */
public record SourceName(String value) {

    /** What a name has to look like, for messages. */
    public static final String EXPECTED = "letters, digits, '.', '_' and '-', at most 64 of them";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public SourceName {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("source name is '" + value + "', expected " + EXPECTED);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
