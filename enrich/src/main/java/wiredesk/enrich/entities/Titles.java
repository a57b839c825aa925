package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is known of titles and of nouns for roles: "Mr", "Baroness", "minister", "vice-president", "spokeswoman". */
final class Titles {
    private static final Map<String, Gender> HONORIFICS = read("honorifics.txt");
    private static final Map<String, Gender> ROLES = read("roles.txt");

    private Titles() {}

    private static Map<String, Gender> read(String list) {
        Map<String, Gender> words = new HashMap<>();
        for (String line : WordList.read(list)) {
            int space = line.indexOf(' ');
            words.put(space < 0 ? line : line.substring(0, space), space < 0 ? Gender.UNKNOWN : gender(line));
        }
        return words;
    }

    private static Gender gender(String line) {
        return line.endsWith(" m") ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether a word is a title that stands before a name. */
    static boolean honorific(String word) {
        return HONORIFICS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, or its last part after a hyphen, is a noun for what a person is or does. */
    static boolean role(String word) {
        return ROLES.containsKey(lastPart(word));
    }

    /** The gender that a title or role tells. */
    static Gender genderOf(String word) {
        Gender honorific = HONORIFICS.get(word.toLowerCase(Locale.ROOT));
        return honorific != null ? honorific : ROLES.getOrDefault(lastPart(word), Gender.UNKNOWN);
    }

    private static String lastPart(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf('-') + 1);
    }
}
