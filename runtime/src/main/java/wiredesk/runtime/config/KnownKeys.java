package wiredesk.runtime.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every key that means something: the modules' settings and what the clients know. */
final class KnownKeys {

    private final Map<String, Setting<?>> settings = new HashMap<>();
    private final List<Setting<?>> patterns = new ArrayList<>();
    private final Map<String, String> byEnvironmentName = new HashMap<>();

    KnownKeys(Collection<Setting<?>> known) {
        for (Setting<?> setting : known) {
            if (setting.key().contains("*")) {
                patterns.add(setting);
            } else if (settings.putIfAbsent(setting.key(), setting) != null) {
                throw new IllegalArgumentException("two settings have the key " + setting.key());
            }
        }
        ClientKeys.all().forEach(key -> byEnvironmentName.putIfAbsent(EnvironmentNames.of(key), key));
        settings.keySet().forEach(key -> byEnvironmentName.put(EnvironmentNames.of(key), key));
    }

    /** The setting that a key belongs to; empty if it is a client's or unknown. */
    Optional<Setting<?>> setting(String key) {
        Setting<?> exact = settings.get(key);
        return exact != null
                ? Optional.of(exact)
                : patterns.stream()
                        .filter(pattern -> matches(pattern.key(), key))
                        .findFirst();
    }

    /** The key that an environment variable sets. */
    Optional<String> keyOf(String environmentName) {
        return Optional.ofNullable(byEnvironmentName.get(environmentName))
                .or(() -> patterns.stream()
                        .flatMap(pattern -> EnvironmentNames.matchPattern(pattern.key(), environmentName).stream())
                        .findFirst());
    }

    Optional<String> nearest(String key) {
        List<String> keys = Stream.of(settings.keySet(), ClientKeys.all())
                .flatMap(Collection::stream)
                .toList();
        return EditDistance.nearest(key, keys)
                .or(() -> EditDistance.nearest(
                        key, patterns.stream().map(Setting::key).toList()));
    }

    Optional<String> nearestEnvironmentName(String name) {
        return EditDistance.nearest(name, byEnvironmentName.keySet());
    }

    /** The name that stands in the place of the {@code *}, if the key is one of the pattern's. */
    static Optional<String> chosenName(String pattern, String key) {
        int star = pattern.indexOf('*');
        String head = pattern.substring(0, star);
        String tail = pattern.substring(star + 1);
        if (key.length() <= head.length() + tail.length() || !key.startsWith(head) || !key.endsWith(tail)) {
            return Optional.empty();
        }
        String chosen = key.substring(head.length(), key.length() - tail.length());
        return Optional.of(chosen).filter(name -> !name.contains("."));
    }

    private static boolean matches(String pattern, String key) {
        return chosenName(pattern, key).isPresent();
    }
}
