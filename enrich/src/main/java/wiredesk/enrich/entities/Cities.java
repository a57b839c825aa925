package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Large cities with their country, by each of their names, and their nicknames. The table is {@code cities.tsv}. */
final class Cities {
    /** By any of its names: the full one. */
    private static final Map<String, String> FULL_NAMES = new HashMap<>();
    /** By nickname: the full name of the city. */
    private static final Map<String, String> NICKNAMES = new HashMap<>();
    /** By full name of the city. */
    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        for (String line : WordList.read("cities.tsv")) {
            String[] columns = line.split("\t");
            for (String city : columns[1].split(";")) {
                read(city.split("="), columns[0]);
            }
        }
    }

    private Cities() {}

    private static void read(String[] names, String country) {
        COUNTRIES.putIfAbsent(names[0], country);
        for (String name : names) {
            if (name.startsWith("(")) {
                NICKNAMES.put(name.substring(1, name.length() - 1), names[0]);
            } else {
                FULL_NAMES.putIfAbsent(name, names[0]);
            }
        }
    }

    /** Full names by all names, the full ones among them; nicknames are not. */
    static Map<String, String> names() {
        return FULL_NAMES;
    }

    /** Full names by nickname. */
    static Map<String, String> nicknames() {
        return NICKNAMES;
    }

    /** Whether something is the name of a city, full or not, but no nickname. */
    static boolean known(String key) {
        return FULL_NAMES.containsKey(key);
    }

    /** The full name of the country that a city of this full name lies in. */
    static Optional<String> country(String fullName) {
        return Optional.ofNullable(COUNTRIES.get(fullName));
    }
}
