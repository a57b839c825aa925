package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** Finds the nicknames of cities, of which models see no more than a part: "Apple" in "the Big Apple". */
final class Nicknames {
    /** By first word: the nicknames that it opens, each by its words. */
    private static final Map<String, List<String[]>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (String nickname : Cities.nicknames().keySet()) {
            String[] words = nickname.split(" ");
            BY_FIRST_WORD.computeIfAbsent(words[0], word -> new ArrayList<>()).add(words);
        }
    }

    private Nicknames() {}

    /** The names with every nickname in place of whatever names overlap with it, in the order of the text. */
    static List<Name> add(Document document, List<Name> names) {
        boolean[] taken = new boolean[document.tokens()];
        List<Name> all = new ArrayList<>();
        for (int token = 0; token < document.tokens(); token++) {
            int end = end(document, token);
            if (end > token) {
                all.add(new Name(document, token, end, EntityType.PLACE));
                Arrays.fill(taken, token, end, true);
                token = end - 1;
            }
        }
        names.stream()
                .filter(name -> !taken[name.first] && !taken[name.end - 1])
                .forEach(all::add);
        all.sort(Comparator.comparingInt(name -> name.first));
        return all;
    }

    /** Where the nickname that starts here ends; 0 without one. Part of a longer name, as Motor City Opera, it is none. */
    private static int end(Document document, int first) {
        int limit = document.endToken(document.sentenceOf(first));
        for (String[] words : BY_FIRST_WORD.getOrDefault(document.word(first), List.of())) {
            int end = first + words.length;
            if (end <= limit
                    && String.join(" ", words).equals(document.words(first, end))
                    && (end == limit || !document.tag(end).properNoun())) {
                return end;
            }
        }
        return 0;
    }
}
