package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Projection;

/** Whatever the expression and the article, there is an end. What would run for minutes without the bounds stands here. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FilterBoundsTest {

    private static final EnrichedArticle LONG = Storm.article("a".repeat(1_000_000), 1_000);

    static Stream<String> tooMuch() {
        String texts = "[" + "'x',".repeat(1_000) + "'x']";
        return Stream.of(
                "a".repeat(10_001) + " == ''",
                "(".repeat(4_000) + "true" + ")".repeat(4_000),
                "[".repeat(4_000) + "]".repeat(4_000) + " == []",
                "!(".repeat(2_000) + "true" + ")".repeat(2_000),
                IntStream.range(0, 4_000).mapToObj(i -> "1").collect(Collectors.joining("+")) + " == 1",
                "quotes" + ".filter(q, true)".repeat(600) + ".size() == 0",
                "true" + " ? true : true".repeat(600),
                "article" + ".id".repeat(3_000) + " == ''",
                "article.body.matches('((((a{100}){100}){100}){100})')",
                "article.body.matches('(x{900}){30}')",
                "article.body.matches('" + "(".repeat(4_900) + ")".repeat(4_900) + "')",
                texts + texts + " == 1");
    }

    @ParameterizedTest
    @MethodSource
    void tooMuch(String filter) {
        assertThatThrownBy(() -> Filter.compile(filter, Projection.ARTICLES)).isInstanceOf(InvalidFilter.class);
    }

    static Stream<String> endless() {
        String loop = "entities.all(%s, %s)";
        String nested = "true";
        for (String name : new String[] {"a", "b", "c", "d", "e", "f"}) {
            nested = loop.formatted(name, nested);
        }
        return Stream.of(
                nested,
                nested + " || true",
                "entities.all(a, !entities.exists(b, !entities.all(c, a.name != '' || b.name == c.name)))",
                "entities.all(e, quotes.all(q, article.body.contains(e.name) || true))",
                "entities.all(a, entities.all(b, article.body == article.body))",
                "entities.all(a, quotes.all(q, article.body.lowerAscii() != ''))",
                "entities.all(a, quotes.all(q, !article.body.matches('(a|aa)*b')))",
                "entities.all(a, entities.all(b, !article.body.hasWords('" + "a".repeat(5_000) + "')))",
                "article.body.contains(article.body.substring(500000)) && entities.all(e,"
                        + " entities.all(f, article.body.contains(article.body.substring(500000))))",
                "entities.all(a, entities.all(b, article.body.substring(1).size() > 0))",
                "quotes.map(a, quotes.map(b, quotes.map(c, c.id))).size() > 0");
    }

    @ParameterizedTest
    @MethodSource
    void endless(String filter) {
        Filter compiled = Filter.compile(filter, Projection.ARTICLES);
        Subject subject = Subject.of(LONG);

        assertThatThrownBy(() -> compiled.matches(subject))
                .isInstanceOf(FilterFailed.class)
                .hasMessage("more than 2,000,000 steps, for article wire/storm");
    }

    @Test
    void listOfTwoThousandNamesCanBeCollected() {
        Subject subject = Subject.of(Storm.article("", 1_000));
        Filter filter = Filter.compile("entities.map(e, e.name).size() == 2000", Projection.ARTICLES);

        boolean taken = filter.matches(subject);

        assertThat(taken).isTrue();
    }

    @Test
    void regularExpressionRunsOverALongText() {
        Filter filter = Filter.compile("article.body.matches('(a|aa)*b')", Projection.ARTICLES);

        boolean taken = filter.matches(Subject.of(LONG));

        assertThat(taken).isFalse();
    }

    @Test
    void hundredsOfNamesCanBeAskedFor() {
        String names = IntStream.range(0, 200)
                .mapToObj(i -> "article.headline.hasWords('name" + i + "')")
                .collect(Collectors.joining(" || "));
        Filter filter = Filter.compile(names, Projection.ARTICLES);

        boolean taken = filter.matches(Subject.of(Storm.article()));

        assertThat(taken).isFalse();
    }

    @Test
    void everyPairOfFourHundredQuotesAndFourHundredEntitiesIsWithinTheBound() {
        Subject subject = Subject.of(Storm.article("", 200));
        Filter filter =
                Filter.compile("entities.exists(e, quotes.exists(q, q.articleId == e.name))", Projection.ARTICLES);

        boolean taken = filter.matches(subject);

        assertThat(taken).isFalse();
    }
}
