package wiredesk.ingest.parse.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions as American wires have written them since the teleprinter, at the end of a slug: {@code Ld-Writethru} and {@code
 * 1st Ld-Writethru} are the second version of a story, {@code 2ndLd} is the third. The plain slug says nothing, and neither
 * does a lead without number or writethru: it may be the metal.
 */
final class VersionWords {

    private static final String NUMBER = "([0-9]{1,3})[ -]?(?:st|nd|rd|th)[ -]?";
    private static final String WRITETHRU = "(?:(?:Ld|Lead)[ -]?)?Writethr(?:u|ough)";
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + NUMBER + "(?:" + WRITETHRU + "|Ld|Lead)|" + WRITETHRU + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private VersionWords() {}

    /** The version that the last such words of a slug name. */
    static Optional<Long> in(String slug) {
        Optional<Long> version = Optional.empty();
        Matcher words = WORDS.matcher(slug);
        while (words.find()) {
            version = Optional.of(words.group(1) == null ? 2 : Long.parseLong(words.group(1)) + 1);
        }
        return version;
    }
}
