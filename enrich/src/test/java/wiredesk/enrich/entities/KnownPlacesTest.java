package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials in Ouagadougou were waiting for the bus. | PLACE Ouagadougou",
                "Turkmenistan closed its border on Friday. | PLACE Turkmenistan",
                "CRICKET - SRI LANKA WIN AGAIN. | PLACE SRI LANKA",
                "Jordan closed its border. Amman gave no reason. | PLACE Jordan",
                "Troops went to Chad on Friday. | PLACE Chad"
            })
    void countriesAndCitiesArePlaces(String text, String place) {
        assertThat(News.all(News.read(text))).contains(place);
    }

    @Test
    void aPersonWithTheNameOfAPlaceIsAPerson() {
        Entities entities = News.read("Georgia Smith opened the bridge on Friday. Paris Hilton came, too, and"
                + " Chad Miller sang. Georgia smiled.");

        assertThat(News.all(entities))
                .containsExactly("PERSON Georgia Smith", "PERSON Paris Hilton", "PERSON Chad Miller");
        assertThat(News.mentionsOf("Georgia Smith", entities)).containsExactly("Georgia Smith", "Georgia");
    }

    @Test
    void aPlaceIsToldFromAPersonOfThatNameByTheWordsBeforeIt() {
        Entities entities = News.read("Paris Hilton flew to Paris on Friday.");

        assertThat(News.all(entities)).containsExactly("PERSON Paris Hilton", "PLACE Paris");
    }

    @Test
    void aCityWithAScoreIsATeam() {
        Entities entities = News.read("Results on Friday:\nAtlanta 5 Pittsburgh 1\nCincinnati 8 Milwaukee 3");

        assertThat(News.all(entities)).contains("ORGANISATION Pittsburgh", "ORGANISATION Milwaukee");
    }

    @Test
    void aDateAfterAPlaceIsNoPartOfIt() {
        Entities entities = News.read("Farmers protest.\n\nLONDON 1996-08-30\nFarmers protested on Friday.");

        assertThat(News.all(entities)).containsExactly("PLACE LONDON");
    }

    @Test
    void otherSpellingsOfACityAreOneEntity() {
        Entities entities = News.read("The train to Kyiv was late on Friday. Nobody in Kiev was surprised.");

        assertThat(News.mentionsOf("Kyiv", entities)).containsExactly("Kyiv", "Kiev");
    }
}
