package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlePageTest {

    @Test
    void plainPageHoldsTextQuotesAndEntities() {
        assertThat(new ArticlePage(Ink.PLAIN).of(Samples.enriched())).isEqualTo("""
                        Boat floats
                        KESTREL BAY · I. Solberg · en

                        𝒜da Brook said: "It floats." She said it was "nearly dry".

                        Quotes
                          direct   𝒜da Brook — "It floats."
                          mixed    𝒜da Brook (She) — it was "nearly dry"

                        Entities
                          PERSON       𝒜da Brook, boatbuilder ×2""");
    }

    @Test
    void colouredPageMarksSpansByCodePoint() {
        String page = new ArticlePage(Ink.COLOURED).of(Samples.enriched());
        assertThat(page)
                .contains("\u001b[1m\u001b[36m𝒜da Brook\u001b[22m\u001b[39m")
                .contains("\u001b[4msaid\u001b[24m: \u001b[32m\"It floats.\"\u001b[39m");
    }

    @Test
    void colouredPageWithoutItsColoursIsThePlainOne() {
        String coloured = new ArticlePage(Ink.COLOURED).of(Samples.enriched());
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(new ArticlePage(Ink.PLAIN).of(Samples.enriched()));
    }
}
