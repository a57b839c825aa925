package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import wiredesk.desk.show.Ink;
import wiredesk.schemas.EntityType;

class ViewsTest {

    private static final String ID = "wire/<1>";

    private final Differences differences = new Fixture()
            .shadow(
                    Reading.of(ID)
                            .extractor("2.0")
                            .quote("the boat floats", "<script>alert('1')</script>")
                            .quote("<of the yard>", "Tom\u001b[31m")
                            .entity(EntityType.PERSON, "Tom Reed"),
                    Reading.of("wire/2"),
                    Reading.of("wire/3"))
            .out(Reading.of(ID).quote("the boat floats", "Ada & co").entity(EntityType.PLACE, "Tom Reed"))
            .out(Reading.of("wire/2").version(2))
            .differences();

    @Test
    void textHasSumsAndThenSamplesInContext() {
        String text = new DiffText(Ink.PLAIN).show(differences, "tuesday", 10);

        assertThat(text)
                .contains("in the shadow            3", "superseded since       1", "killed or held         1")
                .contains("quotes             0      1     0        1")
                .contains("""
                        quote changed: speaker  wire/<1>
                            𝒜da Brook said the boat floats. Tom Reed <of the yard> told us it sank.
                            speaker  Ada & co → <script>alert('1')</script>""")
                .contains("""
                        quote added  wire/<1>
                          + 𝒜da Brook said the boat floats. Tom Reed <of the yard> told us it sank.
                            speaker  Tom[31m""")
                .contains("type     place → person");
    }

    @Test
    void noMoreSamplesAreShownThanAskedFor() {
        String text = new DiffText(Ink.PLAIN).show(differences, "tuesday", 1);

        assertThat(text).containsOnlyOnce("wire/<1>");
    }

    @Test
    void nothingOfAnArticleRepaintsTheTerminal() {
        String text = new DiffText(Ink.PLAIN).show(differences, "tuesday", 10);

        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void whatDoesNotDifferIsSaid() {
        Differences none =
                new Fixture().shadow(Reading.of(ID)).out(Reading.of(ID)).differences();

        String text = new DiffText(Ink.PLAIN).show(none, "tuesday", 10);

        assertThat(text).contains("Nothing differs");
    }

    @Test
    void sameExtractorVersionIsWarnedOf() {
        Differences same = new Fixture()
                .shadow(Reading.of(ID).quote("it sank", "Tom"))
                .out(Reading.of(ID))
                .differences();

        String text = new DiffText(Ink.PLAIN).show(same, "tuesday", 0);

        assertThat(text).contains("Of 1 article that differ", "the sink takes the new one for a repeat");
    }

    @Test
    void jsonHasSumsAndThenEveryArticle() throws Exception {
        JsonNode json = new ObjectMapper().readTree(written(out -> DiffJson.write(differences, "tuesday", out)));

        assertThat(json.at("/replay").asText()).isEqualTo("tuesday");
        assertThat(json.at("/articles/superseded").asLong()).isOne();
        assertThat(json.at("/articles/killedOrHeld").asLong()).isOne();
        assertThat(json.at("/quotes/changedIn/speaker").asLong()).isOne();
        assertThat(json.at("/differences")).hasSize(1);
        JsonNode article = json.at("/differences/0");
        assertThat(article.at("/articleId").asText()).isEqualTo(ID);
        assertThat(article.at("/extractorVersion/after").asText()).isEqualTo("2.0");
        assertThat(article.at("/quotes/0/before/speaker/name").asText()).isEqualTo("Ada & co");
        assertThat(article.at("/quotes/1/kind").asText()).isEqualTo("added");
        assertThat(article.at("/quotes/1").has("before")).isFalse();
    }

    @Test
    void pageEscapesWhatArticlesSay() {
        String page = written(out -> DiffPage.write(differences, "tuesday", 10, out));

        assertThat(page)
                .contains(
                        "wire/&lt;1&gt;",
                        "<mark>the boat floats</mark>",
                        "Ada &amp; co",
                        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;",
                        "<mark>&lt;of the yard&gt;</mark>")
                .doesNotContain("<script", "<of the yard>", "\u001b");
    }

    @Test
    void pageNeedsNothingElse() {
        String page = written(out -> DiffPage.write(differences, "tuesday", 10, out));

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("name=\"viewport\"", "prefers-color-scheme:dark")
                .doesNotContain("http:", "https:", "src=", "href=", "url(");
    }

    private interface Writing {

        void to(PrintWriter out);
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        writing.to(out);
        out.flush();
        return text.toString();
    }
}
