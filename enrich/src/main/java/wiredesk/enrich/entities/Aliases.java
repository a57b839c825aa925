package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Other names of well-known places and bodies: "US" and "U.S." for the United States, "Big Apple" for New York. */
final class Aliases {
    private static final Map<String, String> FULL_NAMES = new HashMap<>();
    /** Full names of bodies and countries, in lower case. */
    private static final Set<String> FOLDED = new HashSet<>();

    static {
        for (String line : WordList.read("aliases.txt")) {
            String[] forms = line.split(" \\| ");
            for (String form : forms) {
                FULL_NAMES.put(form, forms[0]);
            }
        }
        FULL_NAMES.putAll(Cities.names());
        FULL_NAMES.putAll(Cities.nicknames());
        FULL_NAMES.putAll(Countries.names());
        FULL_NAMES.values().stream()
                .filter(name -> !Cities.known(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(FOLDED::add);
    }

    private Aliases() {}

    /** The full name that a name is known to stand for; itself if it is the full name. */
    static Optional<String> fullName(String key) {
        return Optional.ofNullable(FULL_NAMES.get(key));
    }

    /** Whether a name in lower case is the full name of a known body or country. */
    static boolean isFullName(String folded) {
        return FOLDED.contains(folded);
    }
}
