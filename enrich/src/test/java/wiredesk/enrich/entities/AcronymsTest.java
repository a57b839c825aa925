package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {

    @Test
    void anAcronymInBracketsIsShortForTheNameBeforeIt() {
        Entities entities = News.read("The Nuclear Threat Initiative (NTI) wrote a letter on Friday. NTI waited.");

        assertThat(News.all(entities)).containsExactly("ORGANISATION Nuclear Threat Initiative");
        assertThat(News.mentionsOf("NTI", entities)).containsExactly("Nuclear Threat Initiative", "NTI", "NTI");
    }

    @Test
    void anAcronymMayTakeMoreThanInitials() {
        Entities entities =
                News.read("The Ministry of Health (MOH) closed the ward on Friday. The MOH gave no reason.");

        assertThat(News.mentionsOf("Ministry of Health", entities)).containsExactly("Ministry of Health", "MOH", "MOH");
    }

    @Test
    void bracketsWithOtherLettersDefineNothing() {
        Entities entities = News.read("Officials of the Ministry of Health (XQ) met on Friday.");

        assertThat(News.mentionsOf("Ministry of Health", entities)).containsExactly("Ministry of Health");
    }
}
