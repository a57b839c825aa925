package wiredesk.sink.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(?i)Storms? storm",
                "\\bwater\\b water",
                "sea(side|shore)walk walk",
                "[Hh]arbour arbour",
                "[]|x]flood flood",
                "ta?xes xes",
                "flood{2}gate floo",
                "coast+al coast",
                "^Rail.*strike$ strike",
                "3\\.5.metres metres",
            })
    void plainLettersOutsideBracketsMustBeThere(String expression, String required) {
        assertThat(RequiredText.of(expression)).contains(required);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "storm|flood",
                "(storm|flood)",
                "((storm))",
                "st?o?r?m?",
                "[storm]+",
                "\\x41storm",
                "\\pLstorm",
                "\\Qstorm\\E",
                "storm{,2}|flood",
                "of",
                "([)]storm|x)?",
                "",
            })
    void whatIsInDoubtIsNotCountedOn(String expression) {
        assertThat(RequiredText.of(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(%s)", "[%s]", "%s", "(%s)?"})
    void longExpressionsAreRead(String around) {
        for (int times : new int[] {400, Language.MAX_LENGTH / 2 - 2}) {
            assertThat(RequiredText.of(around.formatted("\\.".repeat(times)))).isEmpty();
        }
    }

    @Property(tries = 20_000)
    void whatIsMatchedHasTheText(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        try {
            if (Pattern.compile(expression).matcher(text).find()) {
                Optional<String> required = RequiredText.of(expression);
                assertThat(required.stream())
                        .allSatisfy(each -> assertThat(Case.fold(text)).contains(each));
            }
        } catch (PatternSyntaxException unsound) {
            // CEL has refused it before
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> parts = Arbitraries.of(
                "a",
                "b",
                "k",
                "S",
                "-",
                " ",
                "1",
                "abc",
                "|",
                "(",
                ")",
                "(?:",
                "(?i)",
                "[",
                "[^",
                "]",
                "[:alpha:]",
                "\\",
                "\\b",
                "\\d",
                "\\Q",
                "\\E",
                "\\x6",
                "\\pL",
                "?",
                "*",
                "+",
                "{",
                "}",
                "{2}",
                "{0,1}",
                ",",
                ".",
                "^",
                "$",
                "\u00e9");
        Arbitrary<String> any = parts.list().ofMaxSize(9).map(list -> String.join("", list));
        return Arbitraries.oneOf(any, any.map(each -> "(?i)" + each));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "abc", "ABC", "k", "\u212a", "s", "\u017f", "S", "-", " ", "1", "6", "\u00e9", "?",
                        "{", "(", "]", ",")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
