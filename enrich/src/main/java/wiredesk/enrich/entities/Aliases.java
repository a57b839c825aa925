package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Other names of well-known places and bodies: "US" and "U.S." for the United States. */
final class Aliases {
    private static final Map<String, String> FULL_NAMES = read();

    private Aliases() {}

    private static final Set<String> FOLDED = FULL_NAMES.values().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.read("aliases.txt")) {
            String[] forms = line.split(" \\| ");
            for (String form : List.of(forms)) {
                names.put(form, forms[0]);
            }
        }
        return names;
    }

    /** The full name that a name is known to stand for; itself if it is the full name. */
    static Optional<String> fullName(String key) {
        return Optional.ofNullable(FULL_NAMES.get(key));
    }

    /** Whether a name in lower case is the full name of something known. */
    static boolean isFullName(String folded) {
        return FOLDED.contains(folded);
    }
}
