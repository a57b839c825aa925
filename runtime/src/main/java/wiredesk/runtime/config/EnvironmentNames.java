package wiredesk.runtime.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Environment variables for settings: {@code WIREDESK_} and the key in upper case with {@code _} for {@code .} and {@code
 * -}. The way back is ambiguous, so a variable is looked up among the names of the keys that are known.
 */
final class EnvironmentNames {

    static final String PREFIX = "WIREDESK_";

    /** Variables of the launcher and of the compose file, which are no settings. */
    private static final Set<String> OTHERS = Set.of(
            "WIREDESK_CONFIG",
            "WIREDESK_HOME",
            "WIREDESK_JAVA_OPTS",
            "WIREDESK_REGISTRY",
            "WIREDESK_DIST",
            "WIREDESK_DROP",
            "WIREDESK_REQUIRE_BROWSER",
            "WIREDESK_REQUIRE_DOCKER",
            "WIREDESK_SOAK");

    /** What Kubernetes and Docker put into a container beside a service that is named wiredesk-something. */
    private static final Pattern SERVICE_LINK =
            Pattern.compile(PREFIX + "\\w*?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT_\\d+_(TCP|UDP)(_\\w+)?)");

    private EnvironmentNames() {}

    static String of(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Whether a variable is meant as a setting. Empty ones are not: compose files pass on unset variables as such. */
    static boolean isSetting(Map.Entry<String, String> variable) {
        String name = variable.getKey();
        return name.startsWith(PREFIX)
                && !variable.getValue().isEmpty()
                && !OTHERS.contains(name)
                && !SERVICE_LINK.matcher(name).matches()
                && !(name.endsWith("_PORT") && variable.getValue().startsWith("tcp://"));
    }

    /** The key that a pattern key such as {@code ingest.sources.*.url} stands for in a variable's name. */
    static Optional<String> matchPattern(String pattern, String name) {
        int star = pattern.indexOf('*');
        String head = of(pattern.substring(0, star));
        String tail = of(pattern.substring(star + 1)).substring(PREFIX.length());
        if (name.length() <= head.length() + tail.length() || !name.startsWith(head) || !name.endsWith(tail)) {
            return Optional.empty();
        }
        String chosen = name.substring(head.length(), name.length() - tail.length());
        return Optional.of(pattern.replace("*", chosen.toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
