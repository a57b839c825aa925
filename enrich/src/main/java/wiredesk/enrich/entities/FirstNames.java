package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.Map;

/** First names that tell a gender. */
final class FirstNames {
    private static final Map<String, Gender> GENDERS = read();

    private FirstNames() {}

    private static Map<String, Gender> read() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : WordList.read("firstnames.txt")) {
            String[] words = line.split(" ");
            Gender gender = words[0].equals("m") ? Gender.MALE : Gender.FEMALE;
            for (int i = 1; i < words.length; i++) {
                genders.merge(words[i], gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
            }
        }
        return genders;
    }

    static boolean known(String name) {
        return GENDERS.containsKey(name);
    }

    static Gender genderOf(String name) {
        return GENDERS.getOrDefault(name, Gender.UNKNOWN);
    }
}
