package wiredesk.runtime.config;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/**
 * A key that belongs to a client.
 *
 * @param expected what the client reads it as, in words
 * @param right whether at least one client takes the value
 * @param secret whether the value must never be shown
 */
record ClientKey(String expected, Predicate<String> right, boolean secret) {

    private static final List<String> SECRET_WORDS =
            List.of("password", "secret", "token", "credential", "user.info", "jaas", "keystore.key", "authorization");

    static ClientKey of(String fullKey, ConfigDef.ConfigKey key) {
        return new ClientKey(
                expected(key), value -> takes(key, value), key.type == ConfigDef.Type.PASSWORD || looksSecret(fullKey));
    }

    static ClientKey untyped(String fullKey) {
        return new ClientKey("text", value -> true, looksSecret(fullKey));
    }

    /** The same key of another client: what either takes is right. */
    ClientKey or(ClientKey other) {
        String words = Stream.of(expected, other.expected)
                .distinct()
                .reduce((one, two) -> one + " or " + two)
                .orElseThrow();
        return new ClientKey(words, right.or(other.right), secret || other.secret);
    }

    private static boolean looksSecret(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return SECRET_WORDS.stream().anyMatch(lower::contains) && !lower.endsWith(".class");
    }

    private static boolean takes(ConfigDef.ConfigKey key, String value) {
        if (value.contains("${")) {
            return true; // for the client's own config.providers to resolve
        }
        try {
            Object parsed = ConfigDef.parseType(key.name, value, key.type);
            if (key.validator != null && key.type != ConfigDef.Type.CLASS) {
                key.validator.ensureValid(key.name, parsed);
            }
            return true;
        } catch (ConfigException e) {
            return false;
        }
    }

    private static String expected(ConfigDef.ConfigKey key) {
        Function<ConfigDef.Type, String> words = type -> switch (type) {
            case BOOLEAN -> "true or false";
            case INT, LONG, SHORT -> "a whole number";
            case DOUBLE -> "a number";
            case LIST -> "a comma-separated list";
            case CLASS -> "the name of a class on the class path";
            case STRING, PASSWORD -> "text";
        };
        boolean telling =
                key.validator != null && key.type != ConfigDef.Type.PASSWORD && key.type != ConfigDef.Type.CLASS;
        return words.apply(key.type) + (telling ? ", " + key.validator : "");
    }
}
