package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J.P. Morgan bought a rival on Friday.",
                "Shares of J.P. Morgan fell on Friday. Analysts at J.P. Morgan were not surprised.",
                "The bank J.P. Morgan said that profit rose."
            })
    void aCompanyNamedLikeAPersonIsACompany(String text) {
        assertThat(News.all(News.read(text))).contains("ORGANISATION J.P. Morgan");
    }

    @Test
    void staffTellTheirCompany() {
        Entities entities = News.read("Robin Okafor was an analyst at Edna Temu until Friday, and her partners at Edna"
                + " Temu miss her. Edna Temu shares fell.");

        assertThat(News.all(entities)).containsExactly("PERSON Robin Okafor", "ORGANISATION Edna Temu");
    }

    @Test
    void aTitleTellsThePerson() {
        assertThat(News.all(News.read("Mr Robin Okafor bought a bank on Friday. Robin Okafor paid in cash.")))
                .containsExactly("PERSON Robin Okafor");
    }
}
