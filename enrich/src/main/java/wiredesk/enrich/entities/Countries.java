package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Countries, territories and parts of the world by each of their names, and what and who comes from there: "German",
 * "Germans". The table is {@code countries.tsv}.
 */
final class Countries {
    /** By any of its names: the full one. */
    private static final Map<String, String> FULL_NAMES = new HashMap<>();
    /** By demonym, singular or plural: the full names of the countries, of which two may share one (Congolese). */
    private static final Map<String, List<String>> DEMONYMS = new HashMap<>();

    static {
        WordList.read("countries.tsv").forEach(Countries::read);
    }

    private Countries() {}

    private static void read(String line) {
        String[] columns = line.split("\t");
        String name = columns[0];
        FULL_NAMES.put(name, name);
        for (String other : column(columns, 1)) {
            FULL_NAMES.put(other, name);
        }
        for (String demonym : column(columns, 2)) {
            DEMONYMS.computeIfAbsent(demonym, key -> new ArrayList<>()).add(name);
            DEMONYMS.computeIfAbsent(demonym + "s", key -> new ArrayList<>()).add(name);
        }
    }

    private static List<String> column(String[] columns, int at) {
        return columns.length <= at || columns[at].isEmpty() ? List.of() : List.of(columns[at].split(";"));
    }

    /** Full names by all names, the full ones among them. */
    static Map<String, String> names() {
        return FULL_NAMES;
    }

    /** Whether something is the name of a country, full or not. */
    static boolean known(String key) {
        return FULL_NAMES.containsKey(key);
    }

    /** The full names of the countries that a demonym points to; none if it is none. */
    static List<String> of(String demonym) {
        return DEMONYMS.getOrDefault(demonym, List.of());
    }
}
