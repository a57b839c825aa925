package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North Korea fired a missile on Friday. The North denied it.",
                "A missile was fired on Friday. The North denied it. North Korean officials declined to comment.",
                "Pyongyang fired a missile on Friday. The North denied it, and so did North Koreans in Japan."
            })
    void theNorthIsTheCountryThatTheTextIsAbout(String text) {
        Entities entities = News.read(text);

        assertThat(News.mentionsOf("North Korea", entities)).contains("North");
        assertThat(News.all(entities)).contains("PLACE North Korea").doesNotContain("ORGANISATION North");
    }

    @Test
    void bothHalvesAreKeptApart() {
        Entities entities = News.read("North Korea and South Korea met on Friday. The South proposed a date."
                + " The North's envoy declined.");

        assertThat(News.mentionsOf("North Korea", entities)).containsExactly("North Korea", "North");
        assertThat(News.mentionsOf("South Korea", entities)).containsExactly("South Korea", "South");
    }

    @Test
    void theSecondOfAPairNamesTheFirst() {
        Entities entities = News.read("North and South Korea met on Friday. The North declined to comment.");

        assertThat(News.mentionsOf("North Korea", entities)).containsExactly("North", "North");
    }

    @Test
    void halvesOfOtherPlacesAreNotShortForThem() {
        Entities entities = News.read("Farmers in South Carolina are worried. Rain is rare in the South.");

        assertThat(News.mentionsOf("South Carolina", entities)).containsExactly("South Carolina");
    }
}
