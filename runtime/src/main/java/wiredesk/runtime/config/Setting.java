package wiredesk.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One thing that Wiredesk can be told. The factories without a fallback make a setting that must be given before {@link
 * Settings#get} answers; {@link Settings#find} asks for it without insisting.
 *
 * <p>A {@code *} in the key stands for one name that the user chooses ({@code ingest.sources.*.url}): {@link
 * Settings#names} lists the names given and {@link #named} makes the setting of one of them.
 *
 * @param key dotted, lower case: {@code ingest.http.port}
 * @param type how its text is read
 * @param fallback the value when nobody gives one; empty if there is none
 * @param doc one sentence for the table of settings
 */
public record Setting<T>(String key, ValueType<T> type, Optional<T> fallback, String doc) {

    public Setting {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(fallback, "fallback");
        if (!key.matches("[a-z0-9*]+([.-][a-z0-9*]+)*")) {
            throw new IllegalArgumentException(
                    "setting key '" + key + "': expected lower case words joined by '.' or '-'");
        }
        if (doc.isBlank()) {
            throw new IllegalArgumentException("setting " + key + " has no doc");
        }
    }

    public static Setting<String> text(String key, String fallback, String doc) {
        return new Setting<>(key, ValueTypes.text(), Optional.of(fallback), doc);
    }

    public static Setting<String> text(String key, String doc) {
        return new Setting<>(key, ValueTypes.text(), Optional.empty(), doc);
    }

    /** Text that is masked wherever settings are shown. */
    public static Setting<String> secret(String key, String doc) {
        return new Setting<>(key, ValueTypes.secret(), Optional.empty(), doc);
    }

    public static Setting<String> secret(String key, String fallback, String doc) {
        return new Setting<>(key, ValueTypes.secret(), Optional.of(fallback), doc);
    }

    /** A comma-separated list that is masked wherever settings are shown: API keys. */
    public static Setting<List<String>> secrets(String key, String doc) {
        return new Setting<>(key, ValueTypes.secrets(), Optional.of(List.of()), doc);
    }

    public static Setting<Integer> integer(String key, int fallback, String doc) {
        return new Setting<>(key, ValueTypes.integer(), Optional.of(fallback), doc);
    }

    public static Setting<Integer> integer(String key, String doc) {
        return new Setting<>(key, ValueTypes.integer(), Optional.empty(), doc);
    }

    /** A TCP port; 0 takes a free one. */
    public static Setting<Integer> port(String key, int fallback, String doc) {
        return new Setting<>(key, ValueTypes.port(), Optional.of(fallback), doc);
    }

    public static Setting<Integer> port(String key, String doc) {
        return new Setting<>(key, ValueTypes.port(), Optional.empty(), doc);
    }

    public static Setting<Double> decimal(String key, double fallback, String doc) {
        return new Setting<>(key, ValueTypes.decimal(), Optional.of(fallback), doc);
    }

    public static Setting<Boolean> bool(String key, boolean fallback, String doc) {
        return new Setting<>(key, ValueTypes.bool(), Optional.of(fallback), doc);
    }

    /** A length of time, not negative: {@code 250ms}, {@code 30s}, {@code 5m}, {@code 1h30m}, {@code 30d}, or ISO 8601. */
    public static Setting<Duration> duration(String key, Duration fallback, String doc) {
        return new Setting<>(key, ValueTypes.duration(), Optional.of(fallback), doc);
    }

    public static Setting<Duration> duration(String key, String doc) {
        return new Setting<>(key, ValueTypes.duration(), Optional.empty(), doc);
    }

    /** A number of bytes: {@code 512}, {@code 64KiB}, {@code 10MiB}, {@code 1GiB}. */
    public static Setting<Long> bytes(String key, long fallback, String doc) {
        return new Setting<>(key, ValueTypes.bytes(), Optional.of(fallback), doc);
    }

    public static Setting<Path> path(String key, Path fallback, String doc) {
        return new Setting<>(key, ValueTypes.path(), Optional.of(fallback), doc);
    }

    public static Setting<Path> path(String key, String doc) {
        return new Setting<>(key, ValueTypes.path(), Optional.empty(), doc);
    }

    /** An http or https address. */
    public static Setting<URI> uri(String key, String doc) {
        return new Setting<>(key, ValueTypes.uri(), Optional.empty(), doc);
    }

    /**
     * An address of some other kind.
     *
     * @param schemes those that will do, in lower case
     */
    public static Setting<URI> uri(String key, List<String> schemes, String doc) {
        return new Setting<>(key, ValueTypes.uri(schemes), Optional.empty(), doc);
    }

    /** A comma-separated list; a comma inside an element is written {@code \,}. */
    public static Setting<List<String>> list(String key, List<String> fallback, String doc) {
        return new Setting<>(key, ValueTypes.list(), Optional.of(List.copyOf(fallback)), doc);
    }

    /** One of an enum's constants, written in lower case with {@code -} for {@code _}. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E fallback, String doc) {
        return new Setting<>(key, ValueTypes.choice(fallback.getDeclaringClass()), Optional.of(fallback), doc);
    }

    /**
     * The same setting with a narrower range of values.
     *
     * @param expected the words that say so: "a whole number, 1 or more"
     */
    public Setting<T> where(Predicate<T> right, String expected) {
        fallback.filter(right.negate()).ifPresent(value -> {
            throw new IllegalArgumentException("setting " + key + ": its own fallback " + value + " is wrong");
        });
        return new Setting<>(key, ValueTypes.narrowed(type, right, expected), fallback, doc);
    }

    /** This setting with {@code name} in the place of the {@code *} in its key. */
    public Setting<T> named(String name) {
        return new Setting<>(key.replace("*", name), type, fallback, doc);
    }

    /** The fallback as it would be written, masked if secret; empty if there is none, or nothing to see of it. */
    public Optional<String> shownFallback() {
        return fallback.map(type.format())
                .filter(shown -> !shown.isEmpty())
                .map(shown -> type.secret() ? Given.MASK : shown);
    }

    /** The environment variable that sets it. */
    public String environmentName() {
        return EnvironmentNames.of(key);
    }
}
