package wiredesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteIdTest {
    @Test
    void marksCaseAndSpacingDoNotMatter() {
        String one = new QuoteId("a").next("\"The bridge,  all of it\"");
        String two = new QuoteId("a").next("\u201cthe bridge all of it.\u201d");

        assertThat(one).isEqualTo(two).hasSize(32);
    }

    @Test
    void equalQuotesOfOneArticleDiffer() {
        QuoteId ids = new QuoteId("a");

        assertThat(ids.next("Yes.")).isNotEqualTo(ids.next("Yes."));
    }

    @Test
    void sameWordsInAnotherArticleHaveAnotherId() {
        assertThat(new QuoteId("a").next("Yes.")).isNotEqualTo(new QuoteId("b").next("Yes."));
    }
}
