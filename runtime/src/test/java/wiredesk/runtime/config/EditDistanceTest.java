package wiredesk.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"'', abc, 3", "kitten, sitting, 3", "port, prot, 1", "port, port, 0", "a, b, 1", "topics, topic, 1"})
    void countsSlipsOfTheKeyboard(String a, String b, int expected) {
        assertThat(EditDistance.between(a, b)).isEqualTo(expected);
    }

    @Property
    void isTheSameBothWaysAndZeroForEqualTexts(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        int distance = EditDistance.between(a, b);

        assertThat(distance).isEqualTo(EditDistance.between(b, a));
        assertThat(distance == 0).isEqualTo(a.equals(b));
    }

    @Test
    void whatIsNothingLikeAnyKnownTextHasNoNearest() {
        assertThat(EditDistance.nearest("colour", List.of("ingest.http.port", "topics.prefix")))
                .isEmpty();
    }
}
