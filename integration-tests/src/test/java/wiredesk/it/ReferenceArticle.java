package wiredesk.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article with its quotes as people have marked them, from the folder of shared test data.
 *
 * @param text the article as it was published, promotional tail included
 * @param tail what stands after the article
 * @param quotes in the order of the text
 */
record ReferenceArticle(String text, String tail, List<Marked> quotes) {

    private static final String NAME = "articles/north-korea-talks";

    /**
     * A quote as marked.
     *
     * @param words what stands inside the quotation marks
     * @param speaker the speaker's full name; empty if the article gives none
     */
    record Marked(String words, Optional<String> speaker) {}

    /** Reads it, or skips the test where there is no shared data. */
    static ReferenceArticle orSkip() throws IOException {
        Path shared = Path.of(System.getProperty("wiredesk.shared", "../../shared"));
        Path text = shared.resolve(NAME + ".txt");
        assumeTrue(
                Files.exists(text),
                "no shared test data: " + text.toAbsolutePath().normalize() + " is not there");
        String article = Files.readString(text);
        JsonNode gold =
                new ObjectMapper().readTree(shared.resolve(NAME + ".gold.json").toFile());
        List<Marked> quotes = new ArrayList<>();
        for (JsonNode quote : gold.path("quotes")) {
            quotes.add(new Marked(
                    quote.path("text").asText(),
                    Optional.ofNullable(quote.path("speaker_name").textValue())));
        }
        int end = article.offsetByCodePoints(0, gold.path("tail").asInt());
        return new ReferenceArticle(article, article.substring(end), quotes);
    }
}
