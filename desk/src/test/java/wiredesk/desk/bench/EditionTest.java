package wiredesk.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class EditionTest {

    private static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");

    private final List<RawArticle> texts = new MadeArticles(1).next(3);

    @Test
    void textsRepeatUnderIdsOfTheirOwn() {
        // given
        Edition edition = new Edition(texts, NOW);
        // when
        RawArticle article = edition.article(4, NOW);
        // then
        assertThat(article.getBody()).isEqualTo(texts.get(1).getBody());
        assertThat(article.getId()).isEqualTo(edition.prefix() + 4).startsWith("bench/20260504T060000000-");
        assertThat(article.getId()).isEqualTo(article.getSource() + "/" + article.getGuid());
    }

    @Test
    void noTwoEditionsShareIds() {
        // given
        Edition first = new Edition(texts, NOW);
        // when
        Edition second = new Edition(texts, NOW);
        // then
        assertThat(second.article(0, NOW).getId()).doesNotStartWith(first.prefix());
    }

    @Test
    void killTakesTheArticleBackByItsId() {
        // given
        Edition edition = new Edition(texts, NOW);
        // when
        RawArticle kill = edition.kill(1, NOW);
        // then
        assertThat(kill.getId()).isEqualTo(edition.article(1, NOW).getId());
        assertThat(kill.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(kill.getBody()).isEmpty();
    }

    @Test
    void untouchedArticleHasItsTextAndNothingFoundInIt() throws Exception {
        // given
        RawArticle raw = new Edition(texts, NOW).article(0, NOW);
        // when
        EnrichedArticle article = new Untouched().apply(raw);
        // then
        assertThat(article.getArticle().getBody()).isEqualTo(raw.getBody());
        assertThat(article.getArticle().getId()).isEqualTo(raw.getId());
        assertThat(article.getQuotes()).isEmpty();
        assertThat(article.toByteBuffer().remaining())
                .isGreaterThan(raw.getBody().length());
    }
}
