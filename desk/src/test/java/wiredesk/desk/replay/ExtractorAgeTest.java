package wiredesk.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorAgeTest {

    @ParameterizedTest
    @CsvSource({
        "4,          3-0a1b2c3d, true",
        "4-0a1b2c3d, 4-99999999, true",
        "4-0a1b2c3d, 4-0a1b2c3d, false",
        "4,          5-0a1b2c3d, false",
        "10,         9,          true",
        "4,          null,       true"
    })
    void olderIsALowerNumberOrAnotherHash(String version, String other, boolean older) {
        assertThat(new ExtractorAge(version).isOlder(other)).isEqualTo(older);
    }
}
