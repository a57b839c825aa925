package wiredesk.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

    @ParameterizedTest
    @CsvSource({"250ms, PT0.25S", "30s, PT30S", "5M, PT5M", "1h30m, PT1H30M", "30d, PT720H", "PT15S, PT15S", "0, PT0S"})
    void lengthsOfTimeAreWrittenAsPeopleDo(String text, Duration expected) {
        assertThat(ValueTypes.duration().parse().apply(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "30", "s", "-1s", "PT-1S", "1s garbage", "1.5h", "99999999999999999999s", "999999999999999d"
            })
    void otherLengthsOfTimeAreRefused(String text) {
        assertThatThrownBy(() -> ValueTypes.duration().parse().apply(text)).isInstanceOf(RuntimeException.class);
    }

    @Property
    void lengthOfTimeIsReadBackFromItsText(@ForAll @LongRange(min = 0, max = 1L << 40) long millis) {
        ValueType<Duration> type = ValueTypes.duration();
        Duration duration = Duration.ofMillis(millis);

        String text = type.format().apply(duration);

        assertThat(type.parse().apply(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({"512, 512", "64KiB, 65536", "10 MB, 10485760", "1g, 1073741824", "5b, 5"})
    void numbersOfBytesAreWrittenAsPeopleDo(String text, long expected) {
        assertThat(ValueTypes.bytes().parse().apply(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KiB", "-1", "1.5MiB", "9999999999TiB", "many"})
    void otherNumbersOfBytesAreRefused(String text) {
        assertThatThrownBy(() -> ValueTypes.bytes().parse().apply(text)).isInstanceOf(RuntimeException.class);
    }

    @Property
    void numberOfBytesIsReadBackFromItsText(@ForAll @LongRange(min = 0) long bytes) {
        ValueType<Long> type = ValueTypes.bytes();

        String text = type.format().apply(bytes);

        assertThat(type.parse().apply(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/x, true",
        "https://a.example, true",
        "ftp://a.example, false",
        "a.example, false",
        "http:, false"
    })
    void addressesAreHttpAlone(String text, boolean right) {
        ValueType<?> type = ValueTypes.uri();

        if (right) {
            assertThat(type.parse().apply(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> type.parse().apply(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", ""})
    void onlyTrueAndFalseAreTruthValues(String text) {
        assertThatThrownBy(() -> ValueTypes.bool().parse().apply(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
