package wiredesk.ingest.parse.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Decoding;

/**
 * The encoding of a page: byte order mark, then UTF-8 if the bytes are valid UTF-8, then what the transfer declares, then what
 * the page declares in its beginning.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML, 13.2.3.2</a>
 */
final class PageCharset {

    /** Bytes in which browsers look for a declaration; sites write it later, too. */
    private static final int PRESCAN = 8 * 1024;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s{0,10}=\\s{0,10}[\"']?\\s{0,10}([a-z0-9_:.-]{2,40})|<\\?xml[^>]{0,100}encoding\\s{0,10}=\\s{0,10}[\"']([a-z0-9_:.-]{2,40})");

    private PageCharset() {}

    static String decode(byte[] page, Optional<Charset> transfer) {
        Optional<Charset> declared = transfer.or(() -> inPage(page));
        if (declared.filter(StandardCharsets.UTF_8::equals).isPresent() && !isLatin(page)) {
            return new String(page, StandardCharsets.UTF_8);
        }
        boolean shift = declared.map(Charset::name)
                .filter(name -> name.startsWith("ISO-2022"))
                .isPresent();
        return shift ? new String(page, declared.get()) : Decoding.decode(page, declared);
    }

    private static Optional<Charset> inPage(byte[] page) {
        Matcher declared =
                DECLARED.matcher(new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1));
        return declared.find()
                ? named(declared.group(1) != null ? declared.group(1) : declared.group(2))
                : Optional.empty();
    }

    /** As browsers take labels: a page that can be read to find its label is not in UTF-16, and Latin 1 is Windows-1252. */
    private static Optional<Charset> named(String label) {
        try {
            Charset charset = Charset.forName(label.toLowerCase(Locale.ROOT));
            if (charset.name().startsWith("UTF-16")) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Said to be UTF-8 and for the greater part not: a page cut off within a character still is. */
    private static boolean isLatin(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long foreign = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return broken > foreign;
    }
}
