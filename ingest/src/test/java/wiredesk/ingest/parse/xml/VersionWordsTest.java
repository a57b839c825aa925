package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BC-XX--Harbor, 1st Ld-Writethru | 2",
                "BC-XX--Harbor,2ndLd-Writethru | 3",
                "BC-XX--Harbor, 1stLd | 2",
                "BC-XX--Harbor, Ld-Writethru | 2",
                "BC-XX--Harbor, Writethru | 2",
                "BC-XX--Harbor, 3rd Writethru | 4",
                "bc-xx--harbor, 12TH LD-WRITETHRU | 13",
            })
    void leadsAndWritethrusAreVersions(String slug, long version) {
        assertThat(VersionWords.in(slug)).contains(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-XX--Harbor", "Lead poisoning", "UK-1st-Leader", "World", "the 21st century", ""})
    void otherWordsAreNone(String slug) {
        assertThat(VersionWords.in(slug)).isEmpty();
    }
}
