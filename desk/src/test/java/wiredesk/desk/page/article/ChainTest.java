package wiredesk.desk.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.desk.page.follow.Told;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.Span;

/** How the words at a quote lead to the name. */
class ChainTest {

    private static final String TEXT = "🚋 Choe Son Hui came. Mr Choe smiled. \"Fine,\" he said.";

    private final Chain chain = new Chain(
            TEXT,
            List.of(FullEntity.of(Told.aPerson("a", "Choe Son Hui", List.of(span("Choe Son Hui"), span("Mr Choe"))))));

    @Test
    void pronounGoesByTheMentionBeforeIt() {
        assertThat(added(Resolution.PRONOUN, span("he"))).containsExactly("he", "Mr Choe", "Choe Son Hui");
    }

    @Test
    void fullNameNeedsNoStep() {
        assertThat(added(Resolution.NAMED, span("Choe Son Hui"))).containsExactly("Choe Son Hui");
    }

    @Test
    void speakerCarriedOverGoesByTheMentionBeforeTheQuote() {
        assertThat(added(Resolution.PRONOUN, null)).containsExactly("Mr Choe", "Choe Son Hui");
    }

    private List<String> added(Resolution how, Span mention) {
        FullQuote quote =
                FullQuote.of(Told.aQuote("q", "a", "\"Fine,\"", start("\"Fine,\""), "Choe Son Hui", how, mention));
        return chain.added(quote).speaker().chain();
    }

    private static Span span(String words) {
        int start = start(words);
        return Told.aSpan(start, start + words.length());
    }

    private static int start(String words) {
        return TEXT.codePointCount(0, TEXT.indexOf(words));
    }
}
