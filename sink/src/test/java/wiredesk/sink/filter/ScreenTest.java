package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.Projection;

/** What a quick look rules out, and what it leaves to CEL. */
class ScreenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote.speaker.name == 'Ida Holm'",
                "'Ida Holm' == quote.speaker.name",
                "quote.speaker.name == 'Ida Holm' && quote.text.matches('water')",
                "quote.text.matches('water') && article.language in ['de', 'fr']",
                "'sport' in article.subjects && article.urgency < 5",
                "article.headline.hasWords('tidal wave') || article.body.hasWords('tidal wave')",
                "entities.exists(e, e.type == 'PERSON' && e.name == 'Ida Holm' && e.count > 0)",
                "article.subjects.exists(quote, quote == 'sport')",
                "quotes.exists(q, entities.exists(e, q.type == 'MIXED'))",
                "quotes[99].text == 'x' && article.language == 'de'",
                "quote.text.matches('(?i)volcan(o|ic)')",
                "article.headline.matches('^Volcano')",
            })
    void whatCannotBeIsRuledOutAndFalseForCel(String expression) {
        Filter filter = Filter.compile(expression, Projection.QUOTES);

        boolean ruledOut = filter.isRuledOut(subject());

        assertThat(ruledOut).isTrue();
        assertThat(filter.evaluate(subject())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote.speaker.name == 'Kim Hale'",
                "quote.speaker.name != 'Ida Holm'",
                "!(quote.speaker.name == 'Ida Holm')",
                "article.language == 'de' || article.urgency == 2",
                "article.language == 'de' ? false : true",
                "quote.type in ['DIRECT', article.language]",
                "quotes.all(q, q.speaker.name == 'Kim Hale' || q.type == 'INDIRECT')",
                "!quotes.exists(q, q.type == 'MIXED')",
                "quotes.exists_one(q, q.type == 'DIRECT')",
                "quotes.filter(q, q.type == 'MIXED').size() == 0",
                "entities.exists(e, quotes.exists(q, q.speaker.name == e.name))",
                "quote.speaker.name.lowerAscii() == 'kim hale'",
                "(quote.speaker.name == 'Ida Holm') == false",
                "article.body.matches('(?i)STORM')",
                "matches(article.body, 'storm|volcano')",
                "!article.body.matches('volcano')",
            })
    void whatHoldsIsLeftToCel(String expression) {
        Filter filter = Filter.compile(expression, Projection.QUOTES);

        boolean ruledOut = filter.isRuledOut(subject());

        assertThat(ruledOut).isFalse();
        assertThat(filter.evaluate(subject())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 / 0 == 1", "quotes[99].text == 'x'", "article.language == 'de' || 1 / 0 == 1"})
    void whatFailsStillFails(String expression) {
        Filter filter = Filter.compile(expression, Projection.QUOTES);

        assertThatThrownBy(() -> filter.matches(subject())).isInstanceOf(FilterFailed.class);
    }

    private static Subject subject() {
        return Subject.of(Storm.article()).with(Storm.OF_KIM);
    }
}
