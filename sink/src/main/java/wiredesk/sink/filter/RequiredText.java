package wiredesk.sink.filter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longest text that is in all that a regular expression matches, whatever the case: {@code tidal wave} for
 * {@code (?i)\btidal waves?\b}. To look for it takes a fraction of the time that the automaton takes. Only plain letters,
 * digits, spaces and hyphens outside brackets are counted on; where anything is in doubt there is no such text.
 */
final class RequiredText {

    /** Shorter ones are in most texts. */
    private static final int SHORTEST = 3;

    /** Longer ones take stack to read. */
    private static final int LONGEST_EXPRESSION = 1_000;

    private static final String IGNORING_CASE = "(?i)";

    /** What stands for one character or a place between two, whatever follows it. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\[^a-zA-Z0-9]|\\\\[bBdDsSwWAztnrfva]");

    private static final Pattern OPTIONAL = Pattern.compile("[?*]|\\{\\d+(?:,\\d*)?\\}");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?\\]?(?:\\\\.|\\[:\\^?\\w+:\\]|[^\\[\\]\\\\]++)*+\\]");
    private static final Pattern GROUP = Pattern.compile("\\((?:[^()\\[\\]\\\\]++|" + ESCAPE + "|" + CLASS + ")*+\\)");
    private static final Pattern TEXT = Pattern.compile("[a-zA-Z0-9 -]");
    private static final Pattern OTHER = Pattern.compile("[^|(\\[\\\\{]");

    private RequiredText() {}

    /**
     * @param expression in RE2's syntax, a sound one
     * @return in small letters
     */
    static Optional<String> of(String expression) {
        return expression.length() > LONGEST_EXPRESSION ? Optional.empty() : find(expression);
    }

    private static Optional<String> find(String expression) {
        Matcher next = TEXT.matcher(expression);
        int at = expression.startsWith(IGNORING_CASE) ? IGNORING_CASE.length() : 0;
        StringBuilder run = new StringBuilder();
        String longest = "";
        while (at < expression.length()) {
            next.region(at, expression.length());
            if (next.usePattern(TEXT).lookingAt()) {
                run.append(Character.toLowerCase(expression.charAt(at)));
            } else {
                if (next.usePattern(OPTIONAL).lookingAt()) {
                    // what was taken last need not be there
                    run.setLength(Math.max(0, run.length() - 1));
                } else if (!startsWithAny(next, ESCAPE, CLASS, GROUP, OTHER)) {
                    return Optional.empty();
                }
                longest = longer(longest, run);
                run.setLength(0);
            }
            at = next.end();
        }
        return Optional.of(longer(longest, run)).filter(text -> text.length() >= SHORTEST);
    }

    private static boolean startsWithAny(Matcher next, Pattern... patterns) {
        for (Pattern each : patterns) {
            if (next.usePattern(each).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String longer(String longest, StringBuilder run) {
        return run.length() > longest.length() ? run.toString() : longest;
    }
}
