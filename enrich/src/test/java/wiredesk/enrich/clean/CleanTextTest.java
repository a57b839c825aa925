package wiredesk.enrich.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    private static final String STORY = "The bridge will open in March after eleven years.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[SALEM] | SALEM",
                "SALEM (Reuters) - | SALEM",
                "LONDON, March 3 \u2014 | LONDON, March 3",
                "LONDON, March 3 (Reuters) - | LONDON, March 3",
                "NEW YORK (AP) \u2014 | NEW YORK",
                "ST. PAUL, Minn. -- | ST. PAUL, Minn.",
                "Salem (dpa) - | Salem",
                "WASHINGTON \u2013 | WASHINGTON",
                "PARIS \u2014 | PARIS",
                "BEIJING, March 3 (Xinhua) -- | BEIJING, March 3",
                "SALEM, March 3 (Reuters) - | SALEM, March 3",
                "SALEM (Reuters) | SALEM",
                "SEOUL, South Korea (AP) \u2014 | SEOUL, South Korea",
                "BERLIN/PARIS (Reuters) - | BERLIN/PARIS",
                "MOSCOW, March 3. /TASS/. | MOSCOW, March 3",
                "NEW YORK, Jan. 5, 2026 /PRNewswire/ -- | NEW YORK, Jan. 5, 2026",
                "New Delhi [India], March 3 (ANI): | New Delhi [India], March 3"
            })
    void datelineLeavesTheBody(String written, String place) {
        CleanText clean = CleanText.of(written + " " + STORY);

        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.dateline()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge - all of it - will open.",
                "BREAKING \u2014 the bridge is open.",
                "[Laughter] The mayor went on.",
                "NATO-led forces - some of them - left.",
                "Ann Other (AP) wrote the story of the bridge.",
                "SMITH: We will open the bridge.",
                "IBM, the maker of computers \u2014 once the largest \u2014 shrank."
            })
    void dashesAndBracketsAloneMakeNoDateline(String text) {
        CleanText clean = CleanText.of(text);

        assertThat(clean.body()).isEqualTo(text);
        assertThat(clean.dateline()).isEmpty();
    }

    @Test
    void agencyAloneLeavesTheBodyAndIsNoPlace() {
        CleanText clean = CleanText.of("(Reuters) - " + STORY);

        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.dateline()).isEmpty();
    }

    @Test
    void bylineAfterTheHeadlineLeavesTheBody() {
        CleanText clean = CleanText.of("Bridge to open\n\nBy Nora Brandt and Ola Berg\n\n" + STORY);

        assertThat(clean.body()).isEqualTo("Bridge to open\n\n" + STORY);
        assertThat(clean.byline()).contains("Nora Brandt and Ola Berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By JANE DOE and JOHN ROE, Associated Press | JANE DOE and JOHN ROE, Associated Press",
                "By Jane Doe, political editor | Jane Doe, political editor",
                "By Jane Doe in Rome and John Roe in Paris | Jane Doe in Rome and John Roe in Paris",
                "By Jean-Luc d'Arc, special to the Gazette | Jean-Luc d'Arc, special to the Gazette",
                "By our Rome correspondent | our Rome correspondent",
                "From our correspondent in Rome | our correspondent in Rome",
                "From Our Own Correspondent | Our Own Correspondent",
                "From Jane Doe in Rome | Jane Doe in Rome",
                "Written by Jane Doe | Jane Doe"
            })
    void bylineLeavesTheBody(String written, String writer) {
        CleanText clean = CleanText.of("Bridge to open\n\n" + written + "\n\n" + STORY);

        assertThat(clean.body()).isEqualTo("Bridge to open\n\n" + STORY);
        assertThat(clean.byline()).contains(writer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff Writer", "Associated Press", "Harbour Correspondent"})
    void bylineMayGoOnInTheNextLine(String next) {
        CleanText clean = CleanText.of("Bridge to open\n\nBy Jane Doe\n" + next + "\n\n" + STORY);

        assertThat(clean.body()).isEqualTo("Bridge to open\n\n" + STORY);
        assertThat(clean.byline()).contains("Jane Doe, " + next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Rome to Paris",
                "From Russia With Love",
                "From the harbour in Salem",
                "By Friday",
                "By our count",
                "By Monday the old ferry in Salem"
            })
    void headlinesThatBeginLikeBylinesStay(String headline) {
        CleanText clean = CleanText.of(headline + "\n\n" + STORY);

        assertThat(clean.body()).isEqualTo(headline + "\n\n" + STORY);
        assertThat(clean.byline()).isEmpty();
    }

    @Test
    void bylineMayStandBeforeTheDateline() {
        CleanText clean = CleanText.of("By Jane Doe, SALEM (Reuters) - " + STORY);

        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.byline()).contains("Jane Doe");
        assertThat(clean.dateline()).contains("SALEM");
    }

    @Test
    void creditsAtTheEndAreTheByline() {
        CleanText clean = CleanText.of(STORY + "\n\n(Reporting by Nora Brandt; Editing by Ola Berg)\n");

        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.byline()).contains("Reporting by Nora Brandt; Editing by Ola Berg");
    }

    @Test
    void creditsAtTheEndLeaveTheBodyBesideAByline() {
        CleanText cleaned =
                CleanText.of("By Jane Doe\n\nThe bridge is open.\n\n(Reporting by Ann Lee; Editing by Bob Roe)");

        assertThat(cleaned.body()).isEqualTo("The bridge is open.");
        assertThat(cleaned.byline()).contains("Jane Doe");
        assertThat(cleaned.margins())
                .extracting(Margin::kind)
                .containsOnly(Margin.Kind.BYLINE)
                .hasSize(2);
    }

    @Test
    void sentenceThatBeginsWithByStays() {
        String text = "By Friday the bridge was open.\n\n" + STORY;

        assertThat(CleanText.of(text).body()).isEqualTo(text);
    }

    @Test
    void promotionAtTheEndLeavesTheBody() {
        CleanText clean = CleanText.of(
                STORY + "\n\n\nThe Gazette is now on Telegram!\n\nFor daily updates from the harbour. Subscribe to");

        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.tail())
                .contains("The Gazette is now on Telegram!\n\nFor daily updates from the harbour. Subscribe to");
    }

    @Test
    void promotionInTheMiddleIsPartOfTheStory() {
        String text = "The ferry line said: sign up for our newsletter.\n\n" + STORY + "\n\n" + STORY + "\n\n" + STORY;

        assertThat(CleanText.of(text).tail()).isEmpty();
    }

    @Test
    void offsetsLeadBackToTheGivenText() {
        String text =
                "  Bridge to open\n\nBy Nora Brandt\n\nSALEM (Reuters) - " + STORY + "\n\nSubscribe to our newsletter";

        CleanText clean = CleanText.of(text);

        for (int i = 0; i < clean.body().length(); i++) {
            assertThat(text.charAt(clean.offsets().start(i)))
                    .isEqualTo(clean.body().charAt(i));
            assertThat(clean.offsets().end(i + 1)).isEqualTo(clean.offsets().start(i) + 1);
        }
    }
}
