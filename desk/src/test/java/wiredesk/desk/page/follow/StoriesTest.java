package wiredesk.desk.page.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.desk.page.follow.Told.NOON;
import static wiredesk.desk.page.follow.Told.aPerson;
import static wiredesk.desk.page.follow.Told.aQuote;
import static wiredesk.desk.page.follow.Told.aSpan;
import static wiredesk.desk.page.follow.Told.anArticle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.Parts;
import wiredesk.schemas.Resolution;

/** What the wire shows of an article, from the records that have come. */
class StoriesTest {

    private static final String ID = "city/1";

    private Told told;

    @BeforeEach
    void open(@TempDir Path folder) {
        told = new Told(folder);
    }

    @AfterEach
    void close() throws IOException {
        told.close();
    }

    @Test
    void whatIsReadIsArrivingUntilTheSinkHasDecided() throws IOException {
        told.enriched(anArticle(ID, "Trams", "A body.", 0), NOON);

        assertThat(card().get("state").asText()).isEqualTo("arriving");
        assertThat(card().get("headline").asText()).isEqualTo("Trams");
    }

    @Test
    void whatIsOutIsNewAndCorrectedFromItsSecondVersion() throws IOException {
        told.enriched(anArticle(ID, "Trams", "A body.", 0), NOON);
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        String first = card().get("state").asText();

        told.article(anArticle(ID, "Trams, corrected", "A body.", 2), NOON.plusSeconds(60));

        assertThat(first).isEqualTo("new");
        assertThat(card().get("state").asText()).isEqualTo("corrected");
        assertThat(card().get("versions").asInt()).isEqualTo(2);
        assertThat(card().get("changed").asText()).isEqualTo("2026-03-04T12:01:00Z");
    }

    @Test
    void killTakesTheQuotesAndLeavesTheHeadline() throws IOException {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        told.quote(aQuote("q1", ID, "\"Yes\"", 0, "Ann Lee", Resolution.NAMED, null), NOON);
        int before = card().get("quoteCount").asInt();

        told.ruling(ID, "killed", NOON.plusSeconds(5));
        told.tombstone("quotes", "q1", NOON.plusSeconds(5));
        told.tombstone("articles", ID, NOON.plusSeconds(5));

        assertThat(before).isEqualTo(1);
        assertThat(card().get("state").asText()).isEqualTo("killed");
        assertThat(card().get("headline").asText()).isEqualTo("Trams");
        assertThat(card().get("quoteCount").asInt()).isZero();
    }

    @Test
    void tombstonesBeforeTheDecisionEndInTheSameStory() throws IOException {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);

        told.tombstone("articles", ID, NOON.plusSeconds(5));
        told.ruling(ID, "killed", NOON.plusSeconds(5));

        assertThat(card().get("state").asText()).isEqualTo("killed");
    }

    @Test
    void whatWasOutAndIsWithheldIsHeldAndOutAgainWhenItComesBack() throws IOException {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        told.ruling(ID, "held", NOON.plusSeconds(5));
        told.tombstone("articles", ID, NOON.plusSeconds(5));
        String held = card().get("state").asText();

        told.article(anArticle(ID, "Trams", "A body.", 2), NOON.plusSeconds(9));

        assertThat(held).isEqualTo("held");
        assertThat(card().get("state").asText()).isEqualTo("corrected");
    }

    @Test
    void repeatDoesNotBringAnArticleToTheTop() throws IOException {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        told.ruling(ID, "published", NOON.plusSeconds(1));

        told.ruling(ID, "duplicate", NOON.plusSeconds(3_600));

        assertThat(card().get("changed").asText()).isEqualTo("2026-03-04T12:00:01Z");
    }

    @Test
    void quotesStandInTheOrderOfTheTextAndNamesByMentions() throws IOException {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        told.quote(aQuote("q2", ID, "\"later\"", 90, "Ann Lee", Resolution.NAMED, null), NOON);
        told.quote(aQuote("q1", ID, "\"first\"", 10, "Bo Kim", Resolution.NAMED, null), NOON);
        told.entity(aPerson(ID, "Bo Kim", List.of(aSpan(0, 3))), NOON);
        told.entity(aPerson(ID, "Ann Lee", List.of(aSpan(5, 8), aSpan(9, 12))), NOON);

        assertThat(card().get("quotes"))
                .extracting(quote -> quote.get("text").asText())
                .containsExactly("\"first\"", "\"later\"");
        assertThat(card().get("names"))
                .extracting(name -> name.get("name").asText())
                .containsExactly("Ann Lee", "Bo Kim");
    }

    @Test
    void tombstoneOfAnEntityConcernsItsArticle() {
        told.article(anArticle(ID, "Trams", "A body.", 1), NOON);
        told.entity(aPerson(ID, "Ann Lee", List.of(aSpan(0, 3))), NOON);

        Optional<String> concerned = told.tombstone("entities", ID + "#" + Told.key("Ann Lee"), NOON);

        assertThat(concerned).contains(ID);
    }

    private JsonNode card() throws IOException {
        String json = told.index()
                .ask(searcher ->
                        new Parts(searcher).one(Kind.STORY, ID).orElseThrow().json());
        return new ObjectMapper().readTree(json);
    }
}
