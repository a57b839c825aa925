package wiredesk.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import wiredesk.models.LanguageModel;

/** The version of the extractor: the rules' number, then a hash of the model's version and of every table they use. */
final class ExtractorVersion {
    /** Raise it with every change of code that may change a result; tables and model speak for themselves. */
    private static final int RULES = 4;

    private static final int BYTES = 4;
    private static final List<String> TABLES = List.of(
            "entities/aliases.txt",
            "entities/cities.tsv",
            "entities/companies.txt",
            "entities/countries.tsv",
            "entities/eponyms.txt",
            "entities/firstnames.txt",
            "entities/general.txt",
            "entities/honorifics.txt",
            "entities/namesakes.txt",
            "entities/ordinary.txt",
            "entities/roles.txt",
            "quotes/beginnings.tsv",
            "quotes/confidence.tsv",
            "quotes/cues.tsv",
            "quotes/ends.tsv");

    private ExtractorVersion() {}

    static String of(LanguageModel model) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(model.version().getBytes(StandardCharsets.UTF_8));
            for (String table : TABLES) {
                try (InputStream in = ExtractorVersion.class.getResourceAsStream(table)) {
                    hash.update(in.readAllBytes());
                }
            }
            return RULES + "-" + HexFormat.of().formatHex(hash.digest(), 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("a table of the extractor cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
