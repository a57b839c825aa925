package wiredesk.enrich.evaluate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the words for a speaker are compared: by the surname, or by all but titles. */
final class SpeakerNames {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "sen",
            "rep",
            "gov",
            "gen",
            "president",
            "senator",
            "prof",
            "professor",
            "jr",
            "sr",
            "the",
            "a",
            "an");
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "i", "we", "it", "you", "who", "his", "her", "their", "him", "them", "which", "that");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\\-]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s(?![\\p{L}\\p{N}_])");
    private static final Pattern BARE_POSSESSIVE = Pattern.compile("['\u2019](?=\\s|$)");

    private SpeakerNames() {}

    /** The last capitalised word before any comma, in lower case: the surname as a rule; empty where there is none. */
    static Optional<String> last(String speaker) {
        String name = POSSESSIVE.matcher(speaker).replaceAll("");
        int comma = name.indexOf(',');
        return words(comma < 0 ? name : name.substring(0, comma)).stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !TITLES.contains(word) && !PRONOUNS.contains(word))
                .reduce((before, word) -> word);
    }

    /** The words of a name in lower case, without titles. */
    static List<String> full(String name) {
        String bare = BARE_POSSESSIVE
                .matcher(POSSESSIVE.matcher(name).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return words(bare).stream().filter(word -> !TITLES.contains(word)).toList();
    }

    static boolean pronoun(String mention) {
        return PRONOUNS.contains(mention.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
