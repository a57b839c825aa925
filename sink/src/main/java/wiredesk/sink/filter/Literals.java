package wiredesk.sink.filter;

import com.google.re2j.Pattern;
import java.util.Map;

/**
 * What is worked out once from the texts written in a filter.
 *
 * @param patterns by the regular expression as written; all that {@code matches} is given
 * @param phrases in the form of {@link Words}, by the phrase as written
 */
record Literals(Map<String, Pattern> patterns, Map<String, String> phrases) {

    Literals {
        patterns = Map.copyOf(patterns);
        phrases = Map.copyOf(phrases);
    }

    Pattern pattern(String expression) {
        return patterns.get(expression);
    }

    String words(String phrase) {
        String words = phrases.get(phrase);
        return words == null ? Words.of(phrase) : words;
    }
}
