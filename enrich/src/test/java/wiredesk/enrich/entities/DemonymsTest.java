package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wiredesk.schemas.EntityType;

class DemonymsTest {

    @Test
    void demonymsAreMentionsOfTheCountryThatTheTextNames() {
        Entities entities = News.read("Chancellor Anna Holm of Germany spoke on Friday. German farmers listened, and"
                + " many Germans agreed with her.");

        assertThat(News.mentionsOf("Germany", entities)).containsExactly("Germany", "German", "Germans");
    }

    @Test
    void demonymsKeepTheirOwnType() {
        Entities entities = News.read("Germany will pay. German farmers are pleased.");

        Entity germany = News.entity("Germany", entities);

        assertThat(germany.type()).isEqualTo(EntityType.PLACE);
        assertThat(germany.mentions()).extracting(Mention::type).containsExactly(EntityType.PLACE, EntityType.OTHER);
    }

    @Test
    void anotherNameOfTheCountryWillDo() {
        Entities entities = News.read("The minister flew to Holland on Friday. Dutch farmers protested.");

        assertThat(News.mentionsOf("Holland", entities)).containsExactly("Holland", "Dutch");
    }

    @Test
    void aLongerDemonymDoesNotNameTheCountry() {
        Entities entities = News.read("North Koreans cheered in Seoul. The envoy of North Korea smiled.");

        assertThat(News.entity("North Korea", entities).name()).isEqualTo("North Korea");
        assertThat(News.mentionsOf("North Korea", entities)).containsExactly("North Koreans", "North Korea");
    }

    @Test
    void withoutTheCountryADemonymIsAnEntityOfItsOwn() {
        Entities entities = News.read("German farmers protested on Friday.");

        assertThat(News.all(entities)).containsExactly("OTHER German");
    }

    @Test
    void demonymsOfOtherCountriesStayApart() {
        Entities entities = News.read("Germany will pay. Polish farmers are not pleased.");

        assertThat(News.mentionsOf("Germany", entities)).containsExactly("Germany");
    }

    @Test
    void aSharedDemonymGoesToTheCountryThatTheTextNames() {
        Entities entities =
                News.read("The Democratic Republic of Congo closed the border. Congolese traders protested.");

        assertThat(News.mentionsOf("Democratic Republic of Congo", entities)).contains("Congolese");
    }
}
