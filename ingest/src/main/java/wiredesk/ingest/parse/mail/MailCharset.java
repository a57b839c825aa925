package wiredesk.ingest.parse.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wiredesk.ingest.text.Decoding;

/** What a part says about its encoding, and what is true of it. */
final class MailCharset {

    private MailCharset() {}

    /** @param declared as the part names it, or null */
    static String decode(byte[] bytes, String declared) {
        Optional<Charset> charset = known(declared);
        // these look like plain ASCII or like nothing at all, and nobody names them by mistake
        boolean certain = charset.map(Charset::name)
                .filter(name -> name.startsWith("ISO-2022") || name.startsWith("UTF-16") || name.startsWith("UTF-32"))
                .isPresent();
        return certain ? new String(bytes, charset.get()) : Decoding.decode(bytes, charset);
    }

    private static Optional<Charset> known(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip().toLowerCase(Locale.ROOT));
            boolean windows = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // what is called Latin 1 is Windows-1252 in fact, as all browsers take it
            return windows ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
