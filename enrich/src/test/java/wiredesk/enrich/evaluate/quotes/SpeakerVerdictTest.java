package wiredesk.enrich.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.enrich.evaluate.gold.Marking.named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.Marking;
import wiredesk.schemas.QuoteType;

class SpeakerVerdictTest {
    private static final Marking TEXT =
            Marking.of("Captain Ida Holm, the harbour master, spoke. It floats, she said, and the pilot nodded.");
    private static final LabelledQuote QUOTE = TEXT.quote(QuoteType.INDIRECT, "It floats");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    Mayor Ida Holm         | holm
                    Ida Holm's             | holm
                    Holm, of Port Ellen    | holm
                    President Holm-Berg    | holm-berg
                    the President          | none
                    We                     | none
                    harbour master         | none
                    """)
    void surnameIsTheLastCapitalisedWord(String speaker, String surname) {
        assertThat(SpeakerNames.last(speaker).orElse(null)).isEqualTo(surname);
    }

    @Test
    void titlesAndPossessivesAreNoPartOfAName() {
        assertThat(SpeakerNames.full("Dr. Ida Holm's")).isEqualTo(SpeakerNames.full("ida holm"));
        assertThat(SpeakerNames.full("Ida Holm")).isNotEqualTo(SpeakerNames.full("Ida Berg"));
    }

    @Test
    void sameWordsAreRightWhateverTheName() {
        SpeakerVerdict verdict = SpeakerVerdict.of(TEXT.by("she", QUOTE), named("Ida Holm", TEXT.by("she", QUOTE)));

        assertThat(verdict.right()).isTrue();
        assertThat(verdict.nameable()).isFalse();
        assertThat(verdict.sameSurname()).isFalse();
    }

    @Test
    void sameSurnameIsRightWhateverTheWords() {
        SpeakerVerdict verdict = SpeakerVerdict.of(TEXT.by("Captain Ida Holm", QUOTE), named("I. Holm", QUOTE));

        assertThat(verdict.right()).isTrue();
        assertThat(verdict.sameMention()).isFalse();
    }

    @Test
    void halfOfTheMentionIsMostOfIt() {
        LabelledQuote whole = TEXT.by("Ida Holm, the harbour", QUOTE);

        assertThat(SpeakerVerdict.of(whole, TEXT.by("Ida Holm", QUOTE)).mostOfMention())
                .isTrue();
        assertThat(SpeakerVerdict.of(whole, TEXT.by("Holm", QUOTE)).mostOfMention())
                .isFalse();
        assertThat(SpeakerVerdict.of(whole, TEXT.by("Holm", QUOTE)).sameMention())
                .isTrue();
    }

    @Test
    void whereNobodyIsMarkedNobodyMustBeFound() {
        assertThat(SpeakerVerdict.of(QUOTE, QUOTE).right()).isTrue();
        assertThat(SpeakerVerdict.of(QUOTE, TEXT.by("she", QUOTE)).right()).isFalse();
        assertThat(SpeakerVerdict.of(TEXT.by("she", QUOTE), QUOTE).right()).isFalse();
    }

    @Test
    void mentionsAreToldApartByTheirWords() {
        assertThat(MentionKind.of(TEXT.by("Captain Ida Holm", QUOTE))).isEqualTo(MentionKind.NAMED);
        assertThat(MentionKind.of(TEXT.by("she", QUOTE))).isEqualTo(MentionKind.PRONOUN);
        assertThat(MentionKind.of(TEXT.by("the pilot", QUOTE))).isEqualTo(MentionKind.ROLE);
        assertThat(MentionKind.of(named("Ida Holm", QUOTE))).isEqualTo(MentionKind.NONE);
    }
}
