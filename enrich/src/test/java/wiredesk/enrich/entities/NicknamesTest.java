package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknamesTest {

    @Test
    void aNicknameJoinsItsCity() {
        Entities entities = News.read("The mayor of New York smiled on Friday. The Big Apple slept.");

        assertThat(News.all(entities)).containsExactly("PLACE New York");
        assertThat(News.mentionsOf("New York", entities)).containsExactly("New York", "Big Apple");
    }

    @Test
    void aNicknameIsNotTheCompanyThatIsAPartOfIt() {
        Entities entities = News.read("Apple opened a shop on Friday. The Big Apple celebrated.");

        assertThat(News.mentionsOf("Apple", entities)).containsExactly("Apple");
        assertThat(News.all(entities)).contains("PLACE Big Apple");
    }

    @Test
    void aNicknameInALongerNameIsPartOfIt() {
        Entities entities = News.read("The Motor City Opera sang on Friday in Detroit.");

        assertThat(News.mentionsOf("Detroit", entities)).containsExactly("Detroit");
    }

    @Test
    void theKremlinIsAnOrganisationOfItsOwn() {
        Entities entities = News.read("The Kremlin declined to comment on Friday. Russia will wait, Moscow said.");

        assertThat(News.mentionsOf("Kremlin", entities)).containsExactly("Kremlin");
    }
}
