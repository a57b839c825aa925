package wiredesk.sink.state;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a quote, apart from case, marks and order. */
record Wording(Set<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(String text) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return new Wording(words);
    }

    /** Whether at least half of the words are common to both: twice their number against the sum (Dice's coefficient). */
    boolean isLike(Wording other) {
        Set<String> fewer = words.size() < other.words.size() ? words : other.words;
        Set<String> more = fewer == words ? other.words : words;
        long common = fewer.stream().filter(more::contains).count();
        return common > 0 && 4 * common >= words.size() + other.words.size();
    }
}
