package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.Projection;

class FilterTest {

    @Test
    void articleIsTakenByItsFields() {
        boolean taken =
                Storm.takenBy("article.language == 'en' && article.urgency <= 3 && 'weather' in article.subjects");

        assertThat(taken).isTrue();
    }

    @Test
    void articleIsLeftWhereAFieldDiffers() {
        boolean taken = Storm.takenBy("article.language == 'de'");

        assertThat(taken).isFalse();
    }

    @Test
    void instantsAreComparedWithTimestamps() {
        boolean taken = Storm.takenBy("article.published > timestamp('2026-05-04T12:00:00Z')"
                + " && article.received - article.published == duration('5s')"
                + " && article.published.getHours('Europe/Berlin') == 15");

        assertThat(taken).isTrue();
    }

    @Test
    void enumsAreTexts() {
        boolean taken =
                Storm.takenBy("article.pubStatus == 'USABLE' && quote.type in ['DIRECT', 'MIXED']", Storm.OF_KIM);

        assertThat(taken).isTrue();
    }

    @Test
    void quoteIsTakenByItsSpeaker() {
        boolean taken = Storm.takenBy("quote.speaker.name == 'Kim Hale' && quote.confidence > 0.5", Storm.OF_KIM);

        assertThat(taken).isTrue();
    }

    @Test
    void quoteWithoutSpeakerIsLeftAndDoesNotFail() {
        boolean taken = Storm.takenBy("quote.speaker.name == 'Kim Hale'", Storm.OF_NOBODY);

        assertThat(taken).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.signal == ''",
                "article.embargo == timestamp('1970-01-01T00:00:00Z')",
                "quote.speaker.name == ''",
                "quote.speaker.kind == 'UNKNOWN'",
                "quote.speaker.mention.text == '' && quote.speaker.mention.start == 0",
                "quote.cue.lemma == ''",
                "quote.version == 0",
            })
    void whatIsNotThereIsZero(String filter) {
        boolean taken = Storm.takenBy(filter, Storm.OF_NOBODY);

        assertThat(taken).isTrue();
    }

    @Test
    void hasSaysWhatIsThere() {
        boolean taken = Storm.takenBy(
                "has(article.headline) && has(article.urgency) && has(quote.speaker) && has(quote.speaker.name)",
                Storm.OF_KIM);

        assertThat(taken).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has(article.signal)",
                "has(article.extractorVersion)",
                "has(article.history)",
                "has(quote.speaker)",
                "has(quote.speaker.name)",
                "has(quote.verbatim)",
            })
    void hasSaysWhatIsNotThere(String filter) {
        boolean taken = Storm.takenBy(filter, Storm.OF_NOBODY);

        assertThat(taken).isFalse();
    }

    @Test
    void entityIsTakenByItsFields() {
        boolean taken = Storm.takenBy("entity.type == 'PERSON' && entity.role == 'mayor'", Storm.KIM);

        assertThat(taken).isTrue();
    }

    @Test
    void articleIsTakenByItsQuotesAndEntities() {
        boolean taken = Storm.takenBy("quotes.exists(q, q.speaker.name == 'Kim Hale')"
                + " && quotes.filter(q, q.type == 'DIRECT').size() == 1"
                + " && quotes.map(q, q.id) == ['q1', 'q2']"
                + " && quotes.exists_one(q, q.cue.lemma == 'say')"
                + " && entities.all(e, e.mentions.size() == e.count)"
                + " && entities[1].name == 'Westport'");

        assertThat(taken).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.headline.hasWords('storm surge')",
                "article.headline.hasWords('COAST')",
                "article.headline.hasWords('surge, hits')",
                "article.body.hasWords('élan')",
                "article.body.hasWords('ΣΊΣΥΦΟΣ')",
                "article.body.hasWords('강풍')",
                "quotes.exists(q, q.speaker.name.hasWords('hale'))",
                "entities.exists(e, quotes.exists(q, q.speaker.name.hasWords(e.name)))",
            })
    void wordsAreFoundInAnyCase(String filter) {
        boolean taken = Storm.takenBy(filter);

        assertThat(taken).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.headline.hasWords('surge storm')",
                "article.headline.hasWords('storm coast')",
                "article.headline.hasWords('urge')",
                "article.headline.hasWords('coa')",
                "article.tail.hasWords('storm')",
            })
    void partsOfWordsAndOtherOrdersAreNotFound(String filter) {
        boolean taken = Storm.takenBy(filter);

        assertThat(taken).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.body.contains('surge')",
                "article.body.matches('(?i)STORM\\\\s+surge')",
                "matches(article.headline, '^Storm')",
                "article.headline.lowerAscii().startsWith('storm')",
                "article.headline.upperAscii().endsWith('COAST')",
                "article.headline.substring(0, 5) == 'Storm' && article.headline.charAt(0) == 'S'",
                "' a '.trim() == 'a' && article.headline.size() == 22",
            })
    void textsCanBeSearched(String filter) {
        boolean taken = Storm.takenBy(filter);

        assertThat(taken).isTrue();
    }

    @Test
    void oneSubjectServesManyFilters() {
        Subject subject = Subject.of(Storm.article());
        Filter kim = Filter.compile("quote.speaker.name.hasWords('Kim')", Projection.QUOTES);
        Filter weather = Filter.compile("'weather' in article.subjects", Projection.ARTICLES);

        boolean[] taken = {
            kim.matches(subject.with(Storm.OF_KIM)),
            kim.matches(subject.with(Storm.OF_NOBODY)),
            weather.matches(subject)
        };

        assertThat(taken).containsExactly(true, false, true);
    }

    @Test
    void filterOfQuotesNeedsAQuote() {
        Filter filter = Filter.compile("true", Projection.QUOTES);
        Subject subject = Subject.of(Storm.article());

        assertThatThrownBy(() -> filter.matches(subject)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expressionIsKeptAsWritten() {
        Filter filter = Filter.compile(" article.urgency < 3 ", Projection.ARTICLES);

        assertThat(filter.expression()).isEqualTo(" article.urgency < 3 ");
    }
}
