package wiredesk.enrich.entities;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell a company or another body by where they stand; the list is {@code companies.txt}. */
enum BodyWords {
    /** Legal forms at the end of a name, which are left out when names are compared. */
    FORM,
    /** Other last words of a name. */
    LAST,
    /** Nouns right before a name: the retailer Temu. */
    BEFORE,
    /** Nouns right after a name: Temu shares. */
    AFTER,
    /** Nouns before "at" or "with" and a name: an analyst at Temu. */
    STAFF;

    private static final Map<BodyWords, Set<String>> WORDS = new EnumMap<>(BodyWords.class);

    static {
        for (String line : WordList.read("companies.txt")) {
            String[] words = line.split(" ");
            WORDS.computeIfAbsent(valueOf(words[0].toUpperCase(Locale.ROOT)), place -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
    }

    boolean has(String word) {
        return WORDS.get(this).contains(word.toLowerCase(Locale.ROOT));
    }
}
