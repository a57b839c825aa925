package wiredesk.enrich.quotes.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that report, with the frames they take; written for Wiredesk, in {@code cues.tsv}. */
public final class Lexicon {
    private static final String RESOURCE = "/wiredesk/enrich/quotes/cues.tsv";
    private static final Lexicon ENGLISH = read();

    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();

    private Lexicon() {}

    /** The English words. */
    public static Lexicon english() {
        return ENGLISH;
    }

    /** Frames of a verb, by its dictionary form; empty if it reports nothing. */
    public Set<String> verb(String lemma) {
        return verbs.getOrDefault(lemma, Set.of());
    }

    /** Frames of a noun, by its dictionary form; empty if it reports nothing. */
    public Set<String> noun(String lemma) {
        return nouns.getOrDefault(lemma, Set.of());
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    (columns[0].equals("verb") ? lexicon.verbs : lexicon.nouns)
                            .put(columns[1], Set.of(columns[2].split(",")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return lexicon;
    }
}
