package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void everyCityLiesInACountryOfTheTable() {
        assertThat(Cities.names().values())
                .hasSizeGreaterThan(500)
                .allSatisfy(city -> assertThat(Cities.country(city))
                        .hasValueSatisfying(country ->
                                assertThat(Countries.names().get(country)).isEqualTo(country)));
    }

    @Test
    void everyNicknameIsThatOfACity() {
        assertThat(Cities.nicknames().values()).isNotEmpty().allMatch(Cities::known);
    }

    @Test
    void everyNamesakeIsAKnownPlace() {
        assertThat(WordList.read("namesakes.txt")).allMatch(Priors::place);
    }

    @Test
    void demonymsStandForCountriesInSingularAndPlural() {
        Map<String, List<String>> expected = Map.of(
                "German", List.of("Germany"),
                "Israelis", List.of("Israel"),
                "South Koreans", List.of("South Korea"),
                "Swiss", List.of("Switzerland"));

        assertThat(expected)
                .allSatisfy((demonym, countries) ->
                        assertThat(Countries.of(demonym)).isEqualTo(countries));
        assertThat(Countries.of("Germany")).isEmpty();
    }

    @Test
    void tablesSayThatTheyWereCompiledForWiredesk() throws java.io.IOException {
        for (String table : List.of("cities.tsv", "countries.tsv", "eponyms.txt", "namesakes.txt")) {
            try (var in = WordList.class.getResourceAsStream(table)) {
                assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .limit(3))
                        .anyMatch(line -> line.contains("Compiled for Wiredesk"));
            }
        }
    }
}
