package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void particlesBelongToTheSurname() {
        assertThat(PersonName.of("Margarethe von Trotta").surname()).isEqualTo("von Trotta");
    }

    @Test
    void suffixAndNicknameAreNoParts() {
        assertThat(PersonName.of("Robin \"Big Red\" Okafor Jr.").parts()).containsExactly("Robin", "Okafor");
    }

    @Test
    void aSuffixMayBeLeftOutButForSenior() {
        PersonName okafor = PersonName.of("Robin Okafor");

        assertThat(PersonName.of("Robin Okafor Jr.").matches(okafor)).isTrue();
        assertThat(PersonName.of("Robin Okafor III").matches(okafor)).isTrue();
        assertThat(PersonName.of("Robin Okafor Sr.").matches(okafor)).isFalse();
        assertThat(PersonName.of("Robin Okafor Sr.").matches(PersonName.of("Robin Okafor Jr.")))
                .isFalse();
    }

    @Test
    void anInitialMatchesTheFirstName() {
        assertThat(PersonName.of("R. Okafor").matches(PersonName.of("Robin Okafor")))
                .isTrue();
        assertThat(PersonName.of("S. Okafor").matches(PersonName.of("Robin Okafor")))
                .isFalse();
        assertThat(PersonName.of("Robin K. Okafor").matches(PersonName.of("Robin Okafor")))
                .isTrue();
    }
}
