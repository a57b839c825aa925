package wiredesk.enrich.quotes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the quotes of one article their ids, in the order of the text: a hash of article id, normalised quote text and
 * its ordinal among equals. A correction elsewhere in the article leaves an id alone, and so does a change of marks,
 * case or spacing. Not safe for use by many threads.
 */
final class QuoteId {
    private static final int BYTES = 16;

    private final String articleId;
    private final Map<String, Integer> ordinals = new HashMap<>();

    QuoteId(String articleId) {
        this.articleId = articleId;
    }

    String next(String text) {
        String normalised = normalised(text);
        int ordinal = ordinals.merge(normalised, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((articleId + "\n" + normalised + "\n" + ordinal).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Letters and digits in lower case, one space between words; compatibility forms folded (NFKC). */
    static String normalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return out.isEmpty() ? text : out.toString();
    }
}
