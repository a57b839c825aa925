package wiredesk.ingest.parse;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** The charset parameter of a media type (RFC 9110, 8.3.2). */
final class DeclaredCharset {

    private DeclaredCharset() {}

    static Optional<Charset> of(String mediaType) {
        for (String parameter : mediaType.split(";")) {
            String[] pair = parameter.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().toLowerCase(Locale.ROOT).equals("charset")) {
                return named(pair[1].strip().replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
