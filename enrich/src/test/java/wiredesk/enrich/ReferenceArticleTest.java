package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;

/** The reference article, which is no part of the repository: skipped where it is absent. */
class ReferenceArticleTest {
    private static EnrichedArticle enriched;
    private static JsonNode gold;

    @BeforeAll
    static void read() throws IOException {
        String given = System.getProperty("wiredesk.shared");
        Path articles = (given != null ? Path.of(given) : Path.of("../../shared")).resolve("articles");
        Path text = articles.resolve("north-korea-talks.txt");
        assumeTrue(Files.exists(text), "the reference article is not at " + text.toAbsolutePath());
        gold = new ObjectMapper()
                .readTree(articles.resolve("north-korea-talks.gold.json").toFile());
        enriched = Samples.EXTRACTOR.extract(Samples.article(Files.readString(text)));
    }

    @Test
    void everyVerbatimStretchIsFoundInOrder() {
        List<String> expected = new ArrayList<>();
        gold.get("quotes").forEach(quote -> expected.add(quote.get("text").asText()));

        List<String> verbatim = enriched.getQuotes().stream()
                .flatMap(quote -> quote.getVerbatim().stream())
                .map(Span::getText)
                .toList();

        assertThat(verbatim).containsExactlyElementsOf(expected);
    }

    @Test
    void everySpeakerHasTheFullestName() {
        List<String> expected = new ArrayList<>();
        gold.get("quotes")
                .forEach(quote -> expected.add(
                        quote.get("speaker_name").isNull()
                                ? null
                                : quote.get("speaker_name").asText()));

        List<String> names = enriched.getQuotes().stream()
                .filter(quote -> !quote.getVerbatim().isEmpty())
                .map(ReferenceArticleTest::speaker)
                .toList();

        assertThat(names).containsExactlyElementsOf(expected);
    }

    @Test
    void datelineAndPromotionLeaveTheBody() {
        String tail = enriched.getArticle().getTail();

        assertThat(enriched.getArticle().getDateline())
                .isEqualTo(gold.get("dateline").asText());
        assertThat(tail).startsWith("BT is now on Telegram!");
        assertThat(enriched.getArticle().getBody()).doesNotContain("Telegram").doesNotContain("[");
        assertThat(enriched.getEntities())
                .extracting(EntityMention::getName)
                .doesNotContain("Telegram", "BT", "Subscribe");
    }

    private static String speaker(Quote quote) {
        return quote.getSpeaker() == null ? null : quote.getSpeaker().getName();
    }
}
