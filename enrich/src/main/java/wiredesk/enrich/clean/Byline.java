package wiredesk.enrich.clean;

import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.clean.Lines.Line;

/** Finds a line that says who wrote the story: {@code By Jane Doe, Staff Writer}, {@code (Reporting by Jane Doe; …)}. */
final class Byline {
    private static final int LONGEST = 120;
    private static final int LONGEST_CREDIT = 300;
    private static final int FEWEST_WORDS = 2;
    /** Words without a capital that may stand between the names. */
    private static final Set<String> BETWEEN =
            Set.of("and", "of", "for", "in", "the", "with", "de", "van", "von", "&", "|");

    private Byline() {}

    /** A line near the top that opens with "By" and holds nothing but names. */
    static Optional<Cut> at(String text, Line line) {
        if (line.length() > LONGEST || !text.regionMatches(true, line.start(), "by ", 0, 3)) {
            return Optional.empty();
        }
        String names = line.in(text).substring(3).strip();
        String[] words = names.split("[ ,]+");
        int capitals = 0;
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                capitals++;
            } else if (!BETWEEN.contains(word)) {
                return Optional.empty();
            }
        }
        boolean sentence = names.endsWith(".") || names.endsWith("?") || names.endsWith("!") || names.endsWith(":");
        return capitals >= FEWEST_WORDS && !sentence
                ? Optional.of(new Cut(line.start(), line.end(), names))
                : Optional.empty();
    }

    /** A line at the end that credits reporters and editors, in brackets or not. */
    static Optional<Cut> creditAt(String text, Line line) {
        int start = line.start() + (text.charAt(line.start()) == '(' ? 1 : 0);
        if (line.length() > LONGEST_CREDIT
                || !(text.regionMatches(true, start, "reporting by ", 0, 13)
                        || text.regionMatches(true, start, "editing by ", 0, 11)
                        || text.regionMatches(true, start, "writing by ", 0, 11)
                        || text.regionMatches(true, start, "additional reporting by ", 0, 24))) {
            return Optional.empty();
        }
        String credit = line.in(text);
        boolean bracketed = credit.startsWith("(") && credit.endsWith(")");
        return Optional.of(
                new Cut(line.start(), line.end(), bracketed ? credit.substring(1, credit.length() - 1) : credit));
    }
}
