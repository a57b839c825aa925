package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.Projection;

class FilterErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "article.language ==                  | at character 20: ",
                "article.langauge == 'en'             | did you mean language?; Article has id, source, guid",
                "quotes.exists(q, q.spaeker.name == '')| did you mean speaker?; Quote has id, articleId",
                "quotes[0].speaker.nam == ''          | did you mean name?; Speaker has mention, entityId",
                "quotes.filter(q, has(q.cue)).all(q, q.cue.lema == 'say') | did you mean lemma?; Cue has span, lemma",
                "artcle.id == ''                      | did you mean article?; there are article, quotes, entities",
                "quote.text == ''                     | undeclared reference to 'quote'",
                "article.urgency == '1'               | no matching overload for '_==_' applied to '(int, string)'",
                "article.headline                     | a filter is true or false, and this is of type string",
                "article.headline + 'x' == ''         | a filter joins no texts",
                "article.pubStatus == 'KILLED'        | pubStatus is never \"KILLED\", but one of USABLE, WITHHELD, CANCELED",
                "'Direct' == quotes[0].type           | type is never \"Direct\"",
                "quotes[0].type in ['DIRECT', 'MIXD'] | type is never \"MIXD\"",
                "article.body.matches('a(b')          | at character 22: no regular expression: ",
                "article.body.matches(article.guid)   | the expression of matches() has to be written as a text",
                "article.body.hasWords('...')         | at character 23: hasWords() of a text without a word",
                "article.published > timestamp('noon') | at character 31: ",
                "article.received - article.updated < duration('5') | duration",
                "quotes[0] == quotes[1]               | at character 11: records are not compared",
                "quotes[0] in quotes                  | records are not compared",
                "quotes == quotes                     | records are not compared",
                "(article.subjects + article.subjects).size() > 1 | a filter joins no lists",
                "Cue{lemma: 'say'}.lemma == 'say'     | a filter makes no records",
                "dyn(article.urgency) == 'x'          | undeclared reference to 'dyn'",
                "type(article) == type(1)             | undeclared reference to 'type'",
                "[1, 'a'].size() == 2                 | ",
                "article.nosuch()                     | undeclared reference to 'nosuch'",
            })
    void mistakeIsNamedWhenTheFilterIsCompiled(String filter, String message) {
        assertThatThrownBy(() -> Filter.compile(filter, Projection.ARTICLES))
                .isInstanceOf(InvalidFilter.class)
                .hasMessageContaining(message == null ? "" : message);
    }

    @Test
    void mistakeOnALaterLineIsNamedWithItsLine() {
        assertThatThrownBy(
                        () -> Filter.compile("article.language == 'en'\n  && article.urgncy < 3", Projection.ARTICLES))
                .hasMessageStartingWith("line 2, character 13: undefined field 'urgncy'; did you mean urgency?");
    }

    @Test
    void entityIsKnownOnlyToFiltersOfEntities() {
        assertThatThrownBy(() -> Filter.compile("entity.name == ''", Projection.QUOTES))
                .isInstanceOf(InvalidFilter.class)
                .hasMessageContaining("there are article, quotes, entities, quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void emptyFilterIsRefusedWithWhatWasPerhapsMeant(String filter) {
        assertThatThrownBy(() -> Filter.compile(filter, Projection.ARTICLES))
                .isInstanceOf(InvalidFilter.class)
                .hasMessageContaining("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "quotes[7].id == 'q1'                      | at character 7: Index out of bounds: 7",
                "10 / (article.urgency - 2) > 1            | at character 4: / by zero",
                "article.headline.substring(50) == ''      | ",
                "int(article.language) == 1                | ",
                "article.urgency + 9223372036854775807 > 1 | ",
            })
    void filterThatFailsSaysWhyAndForWhichArticle(String filter, String message) {
        Filter compiled = Filter.compile(filter, Projection.ARTICLES);
        Subject subject = Subject.of(Storm.article());

        FilterFailed failed = catchThrowableOfType(FilterFailed.class, () -> compiled.matches(subject));

        assertThat(failed)
                .hasMessageStartingWith("at character ")
                .hasMessageContaining(message == null ? "" : message)
                .hasMessageEndingWith(", for article wire/storm");
    }
}
