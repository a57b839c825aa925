package wiredesk.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @CsvSource({
        "en, The new bridge over the harbour will be opened to traffic in March. The town has waited for it for years.",
        "de, Die neue Brücke über den Hafen wird im März für den Verkehr geöffnet. Die Stadt wartet seit Jahren darauf.",
        "fr, Le nouveau pont sur le port sera ouvert à la circulation en mars. La ville attend cela depuis des années.",
        "es, El nuevo puente sobre el puerto se abrirá al tráfico en marzo. La ciudad lo espera desde hace muchos años."
    })
    void clearTextHasItsLanguage(String tag, String text) {
        assertThat(LANGUAGES.detect(text)).contains(tag);
    }

    @Test
    void shortTextHasNone() {
        assertThat(LANGUAGES.detect("Yes.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en-GB, true", "en_US, true", "de, false", "enm, false"})
    void englishHasManyForms(String tag, boolean english) {
        assertThat(Languages.english(tag)).isEqualTo(english);
    }
}
