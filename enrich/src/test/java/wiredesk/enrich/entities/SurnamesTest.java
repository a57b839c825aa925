package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {

    @Test
    void titlesTellACoupleApart() {
        Entities entities = News.read(
                "Robert Smith and his wife Jane Smith came to Oslo. Mr Smith smiled. Mrs Smith did" + " not.");

        assertThat(News.mentionsOf("Robert Smith", entities)).containsExactly("Robert Smith", "Smith");
        assertThat(News.mentionsOf("Jane Smith", entities)).containsExactly("Jane Smith", "Smith");
    }

    @Test
    void aHusbandWithoutFirstNameIsNotHisWife() {
        Entities entities = News.read("Jane Smith opened the shop on Friday. Jane Smith's husband, Mr Smith, was not"
                + " there. Mr Smith had left.");

        assertThat(entities.all()).hasSize(2);
        assertThat(News.mentionsOf("Jane Smith", entities)).containsExactly("Jane Smith", "Jane Smith");
        assertThat(entities.all().get(1).gender()).isEqualTo(Gender.MALE);
        assertThat(entities.all().get(1).mentions()).hasSize(2);
    }

    @Test
    void aNounBesideTheNameTellsTheGender() {
        Entities entities = News.read("Robin Okafor and her husband, Kim Okafor, came to Lagos. Mr Okafor left early."
                + " Mrs Okafor stayed.");

        assertThat(News.mentionsOf("Kim Okafor", entities)).containsExactly("Kim Okafor", "Okafor");
        assertThat(News.mentionsOf("Robin Okafor", entities)).containsExactly("Robin Okafor", "Okafor");
    }

    @Test
    void oneSurnameForTwoFirstNamesBelongsToBoth() {
        Entities entities = News.read("John and Mary Holm own the yard. Mr Holm builds boats. Mrs Holm sells them.");

        assertThat(News.all(entities)).containsExactly("PERSON John Holm", "PERSON Mary Holm");
        assertThat(News.mentionsOf("John Holm", entities)).containsExactly("John", "Holm");
        assertThat(News.mentionsOf("Mary Holm", entities)).containsExactly("Mary Holm", "Holm");
    }

    @Test
    void fatherAndSonAreToldApartBySuffix() {
        Entities entities = News.read("John Smith Sr. and John Smith Jr. met in Oslo. John Smith Jr. left.");

        assertThat(News.mentionsOf("John Smith Sr.", entities)).containsExactly("John Smith Sr.");
        assertThat(News.mentionsOf("John Smith Jr.", entities)).containsExactly("John Smith Jr.", "John Smith Jr.");
    }

    @Test
    void aSonOfTheSameNameIsNotHisFather() {
        Entities entities = News.read("John Smith and his son John Smith Jr. met in Oslo. Smith Jr. left.");

        assertThat(News.mentionsOf("John Smith", entities)).containsExactly("John Smith");
        assertThat(News.mentionsOf("John Smith Jr.", entities)).containsExactly("John Smith Jr.", "Smith Jr.");
    }

    @Test
    void aSuffixMayBeLeftOutLater() {
        Entities entities =
                News.read("Robin Okafor Jr. spoke in Lagos. Later Robin Okafor flew home. Okafor was tired.");

        assertThat(News.mentionsOf("Robin Okafor Jr.", entities))
                .containsExactly("Robin Okafor Jr.", "Robin Okafor", "Okafor");
    }

    @Test
    void firstNamesTellSiblingsApart() {
        Entities entities = News.read("Peter Holm and his brother Adam Holm own the yard. Adam said Peter was away.");

        assertThat(News.mentionsOf("Peter Holm", entities)).containsExactly("Peter Holm", "Peter");
        assertThat(News.mentionsOf("Adam Holm", entities)).containsExactly("Adam Holm", "Adam");
    }

    @Test
    void theFamilyIsNoneOfItsMembers() {
        Entities entities =
                News.read("Robert Holm and Jane Holm own the yard. The Holms build boats." + " Holms' boats are good.");

        assertThat(News.mentionsOf("Robert Holm", entities)).containsExactly("Robert Holm");
        assertThat(News.mentionsOf("Jane Holm", entities)).containsExactly("Jane Holm");
        assertThat(News.all(entities)).containsExactly("PERSON Robert Holm", "PERSON Jane Holm", "PERSON Holms");
    }

    @Test
    void initialsStandForAPerson() {
        Entities entities = News.read("John F. Kennedy spoke in Berlin. JFK was cheered.");

        assertThat(News.all(entities)).contains("PERSON John F. Kennedy");
        assertThat(News.mentionsOf("John F. Kennedy", entities)).containsExactly("John F. Kennedy", "JFK");
    }
}
