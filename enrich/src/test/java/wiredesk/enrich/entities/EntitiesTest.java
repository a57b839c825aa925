package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wiredesk.schemas.EntityType;

class EntitiesTest {
    @Test
    void surnamesAndFirstNamesJoinTheFullName() {
        Entities entities =
                News.read("Prime Minister Anders Holm flew to Lagos. Mr Holm met bankers, and Holm's aides said"
                        + " Anders was pleased.");

        assertThat(News.mentionsOf("Anders Holm", entities)).containsExactly("Anders Holm", "Holm", "Holm", "Anders");
    }

    @Test
    void spansLeaveOutDeterminerTitleAndPossessive() {
        Entities entities =
                News.read("The European Union's envoy, Dr. Priya Raman, met President Lucia Ferrand's staff.");

        assertThat(entities.mentions())
                .extracting(mention -> News.surface(mention, entities))
                .containsExactly("European Union", "Priya Raman", "Lucia Ferrand");
    }

    @Test
    void rolesAreReadFromTitleAndApposition() {
        Entities entities =
                News.read("Prime Minister Anders Holm spoke to Margaret Oduya, the board's chairwoman, in Oslo."
                        + " Then the ministry's chief economist, Rafael Brandt, took the floor.");

        assertThat(News.entity("Anders Holm", entities).role()).contains("Prime Minister");
        assertThat(News.entity("Margaret Oduya", entities).role()).contains("chairwoman");
        assertThat(News.entity("Rafael Brandt", entities).role()).contains("chief economist");
    }

    @Test
    void peopleOfOneSurnameAreKeptApartByTitle() {
        Entities entities =
                News.read("Anders Holm and his wife Margaret Holm came to Oslo. Mr Holm smiled. Mrs Holm did not.");

        assertThat(News.mentionsOf("Anders Holm", entities)).containsExactly("Anders Holm", "Holm");
        assertThat(News.mentionsOf("Margaret Holm", entities)).containsExactly("Margaret Holm", "Holm");
    }

    @Test
    void titlesTellTheGender() {
        Entities entities = News.read("Qin Xarra and Oba Temu met in Lagos. Ms Xarra and Mr Temu shook hands.");

        assertThat(News.entity("Qin Xarra", entities).gender()).isEqualTo(Gender.FEMALE);
        assertThat(News.entity("Oba Temu", entities).gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void pronounsTellTheGenderWhereNoTitleDoes() {
        Entities entities = News.read("Qin Xarra came to Lagos. She said her flight was late.");

        assertThat(News.entity("Qin Xarra", entities).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void aNicknameBelongsToTheName() {
        Entities entities = News.read("The coach praised Robin \u201cRed\u201d Okafor after the match in Lagos.");

        assertThat(News.mentionsOf("Robin \u201cRed\u201d Okafor", entities)).hasSize(1);
    }

    @Test
    void aCommonFirstWordDoesNotStandForTheWholeName() {
        Entities entities = News.read("The House Oversight Committee met on Monday. The House votes on Friday.");

        assertThat(News.mentionsOf("House Oversight Committee", entities)).containsExactly("House Oversight Committee");
    }

    @Test
    void capitalsDoNotMakeAnotherPerson() {
        Entities entities = News.read("OKAFOR WINS AGAIN\n\nRobin Okafor won in Lagos. Okafor was pleased.");

        assertThat(News.mentionsOf("Robin Okafor", entities)).containsExactly("OKAFOR", "Robin Okafor", "Okafor");
    }

    @Test
    void mentionsDoNotOverlap() {
        Entities entities =
                News.read("Officials of North and South Korea, Lucia Ferrand of the Port Ellery Harbour Board"
                        + " (PEHB) and Mr. Anders \"Andy\" Holm Jr. met in New York, N.Y.");

        for (int i = 1; i < entities.mentions().size(); i++) {
            assertThat(entities.mentions().get(i).start())
                    .isGreaterThanOrEqualTo(entities.mentions().get(i - 1).end());
        }
    }

    @Test
    void acronymsAndKnownNamesJoinTheFullName() {
        Entities entities = News.read("The Baltic Harbour Association (BHA) wrote to the United States on Monday."
                + " The BHA said the US had not answered.");

        assertThat(News.mentionsOf("Baltic Harbour Association", entities))
                .containsExactly("Baltic Harbour Association", "BHA", "BHA");
        assertThat(News.mentionsOf("United States", entities)).containsExactly("United States", "US");
    }

    @Test
    void halvesOfCountriesJoinTheCountry() {
        Entities entities =
                News.read("South Korea closed the border on Friday. The South said it would reopen it in May.");

        assertThat(News.mentionsOf("South Korea", entities)).containsExactly("South Korea", "South");
    }

    @Test
    void numbersAndDatesAreNoEntities() {
        Entities entities = News.read("On Monday 300 people paid $1.2 million, or 5 percent more than in 2019.");

        assertThat(entities.all()).isEmpty();
    }

    @Test
    void aNameHasOneTypeThroughoutTheText() {
        Entities entities = News.read("Shares of Temu Holdings rose. Retailer Temu Holdings said sales grew.\n\n"
                + "Analysts like Temu Holdings. Nobody sold Temu Holdings on Friday.");

        assertThat(News.entity("Temu Holdings", entities).type()).isEqualTo(EntityType.ORGANISATION);
        assertThat(News.entity("Temu Holdings", entities).mentions()).hasSize(4);
    }

    @Test
    void resolveTakesTitlesAndDeterminers() {
        Entities entities = News.read("President Lucia Ferrand spoke in Lagos. The Kremlin did not.");

        assertThat(entities.resolve("President Ferrand")).contains(News.entity("Lucia Ferrand", entities));
        assertThat(entities.resolve("the Kremlin")).contains(News.entity("Kremlin", entities));
        assertThat(entities.resolve("Nobody")).isEmpty();
    }

    @Test
    void offsetsLeadToMentions() {
        Entities entities = News.read("The mayor of Oslo, Anders Holm, left.");
        int holm = entities.document().text().indexOf("Holm");

        assertThat(entities.at(holm).map(Entity::name)).contains("Anders Holm");
        assertThat(entities.at(0)).isEmpty();
    }
}
