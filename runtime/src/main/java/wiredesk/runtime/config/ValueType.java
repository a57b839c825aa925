package wiredesk.runtime.config;

import java.util.Objects;
import java.util.function.Function;

/**
 * How the text of a setting becomes a value.
 *
 * @param expected what a right value looks like, in words that end the sentence "expected …"
 * @param parse makes the value; throws {@link IllegalArgumentException} or a subclass where the text is wrong
 * @param format the text that {@code parse} would read the value from
 * @param secret whether the value must never be shown
 */
public record ValueType<T>(String expected, Function<String, T> parse, Function<T, String> format, boolean secret) {

    public ValueType {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(parse, "parse");
        Objects.requireNonNull(format, "format");
    }

    ValueType(String expected, Function<String, T> parse) {
        this(expected, parse, String::valueOf, false);
    }
}
