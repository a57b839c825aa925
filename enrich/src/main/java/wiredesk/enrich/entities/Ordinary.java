package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.Map;

/** Capitalised words that models take for names and that are none, or none of a person, organisation or place. */
final class Ordinary {
    private static final Map<String, Boolean> DROPPED = read();

    private Ordinary() {}

    private static Map<String, Boolean> read() {
        Map<String, Boolean> words = new HashMap<>();
        for (String line : WordList.read("ordinary.txt")) {
            int space = line.indexOf(' ');
            words.put(line.substring(0, space), line.endsWith(" drop"));
        }
        return words;
    }

    /** Whether a word is no name at all. */
    static boolean drops(String key) {
        return DROPPED.getOrDefault(key, false);
    }

    /** Whether a word is no name of a person, organisation or place. */
    static boolean knows(String key) {
        return DROPPED.containsKey(key);
    }
}
