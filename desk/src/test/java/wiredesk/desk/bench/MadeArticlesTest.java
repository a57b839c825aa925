package wiredesk.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.RawArticle;

class MadeArticlesTest {

    @Test
    void sameSeedMakesTheSameArticles() {
        // given
        List<RawArticle> first = new MadeArticles(7).next(20);
        // when
        List<RawArticle> again = new MadeArticles(7).next(20);
        // then
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anotherSeedMakesOthers() {
        // given
        List<RawArticle> first = new MadeArticles(7).next(20);
        // when
        List<RawArticle> other = new MadeArticles(8).next(20);
        // then
        assertThat(bodies(other)).doesNotContainAnyElementsOf(bodies(first));
    }

    @Test
    void articlesAreAsLongAsWireStoriesAndDifferFromEachOther() {
        // when
        List<String> bodies = bodies(new MadeArticles(1).next(500));
        // then
        assertThat(bodies)
                .allSatisfy(body -> assertThat(Words.count(body)).isBetween(250, 650))
                .allSatisfy(body -> assertThat(body).contains("\n\n").doesNotContain("{", "}"));
        assertThat(new HashSet<>(bodies)).hasSameSizeAs(bodies);
    }

    private static List<String> bodies(List<RawArticle> articles) {
        return articles.stream().map(RawArticle::getBody).toList();
    }
}
