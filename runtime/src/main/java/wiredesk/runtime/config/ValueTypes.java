package wiredesk.runtime.config;

import io.smallrye.config.common.utils.StringUtil;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of values that settings have. */
final class ValueTypes {

    private ValueTypes() {}

    static ValueType<String> text() {
        return new ValueType<>("text", text -> text);
    }

    static ValueType<String> secret() {
        return new ValueType<>("text, kept secret", text -> text, text -> text, true);
    }

    static ValueType<Integer> integer() {
        return new ValueType<>("a whole number", Integer::valueOf);
    }

    static ValueType<Integer> port() {
        return narrowed(integer(), port -> port >= 0 && port <= 65535, "a port from 0 to 65535");
    }

    static ValueType<Double> decimal() {
        return narrowed(new ValueType<>("a number", Double::valueOf), Double::isFinite, "a number");
    }

    static ValueType<Boolean> bool() {
        return new ValueType<>("true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    static ValueType<Duration> duration() {
        return new ValueType<>(
                "a length of time like 250ms, 30s, 5m, 1h30m or 30d", Durations::parse, Durations::format, false);
    }

    static ValueType<Long> bytes() {
        return new ValueType<>("a number of bytes like 512, 64KiB or 10MiB", Bytes::parse, Bytes::format, false);
    }

    static ValueType<Path> path() {
        return new ValueType<>("a path", Path::of);
    }

    static ValueType<URI> uri() {
        return uri(List.of("http", "https"));
    }

    /** A password that somebody writes into an address is not shown. */
    static ValueType<URI> uri(List<String> schemes) {
        int last = schemes.size() - 1;
        return narrowed(
                new ValueType<>(
                        "an address",
                        URI::create,
                        uri -> uri.toString().replaceFirst("//([^/@:]*):[^/@]*@", "//$1:***@"),
                        false),
                uri -> uri.getHost() != null && schemes.contains(uri.getScheme()),
                "an " + String.join(", ", schemes.subList(0, last)) + " or " + schemes.get(last) + " address");
    }

    static ValueType<List<String>> list() {
        return new ValueType<>("a comma-separated list", ValueTypes::split, list -> String.join(",", list), false);
    }

    static ValueType<List<String>> secrets() {
        return new ValueType<>("a comma-separated list, kept secret", ValueTypes::split, list -> "", true);
    }

    static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        String expected =
                Arrays.stream(type.getEnumConstants()).map(ValueTypes::lower).collect(Collectors.joining(", "));
        return new ValueType<>(
                "one of " + expected,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')),
                ValueTypes::lower,
                false);
    }

    static <T> ValueType<T> narrowed(ValueType<T> type, Predicate<T> right, String expected) {
        return new ValueType<>(
                expected,
                text -> {
                    T value = type.parse().apply(text);
                    if (!right.test(value)) {
                        throw new IllegalArgumentException(text);
                    }
                    return value;
                },
                type.format(),
                type.secret());
    }

    private static List<String> split(String text) {
        return Arrays.stream(StringUtil.split(text))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
