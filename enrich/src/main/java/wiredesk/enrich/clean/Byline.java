package wiredesk.enrich.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.clean.Lines.Line;

/**
 * Finds a line that says who wrote the story: {@code By Jane Doe, Staff Writer}, {@code From our correspondent in Rome},
 * {@code (Reporting by Jane Doe; …)}.
 */
final class Byline {
    private static final int LONGEST = 120;
    private static final int LONGEST_CREDIT = 300;
    private static final int FEWEST_WORDS = 2;
    /** Words without a capital that may stand between the names. */
    private static final Set<String> BETWEEN =
            Set.of("and", "of", "for", "in", "the", "with", "de", "da", "del", "van", "von", "at", "to", "&", "|");
    /** What those are who write; without a capital they may stand behind a name. */
    private static final Set<String> WRITERS = Set.of(
            "bureau",
            "business",
            "chief",
            "correspondent",
            "correspondents",
            "editor",
            "foreign",
            "political",
            "reporter",
            "reporters",
            "special",
            "sports",
            "staff",
            "writer",
            "writers");

    private static final Set<String> CREDITS =
            Set.of("reporting by ", "editing by ", "writing by ", "additional reporting by ");
    private static final Set<String> OPENINGS =
            Set.of("by ", "written by ", "story by ", "reporting by ", "words by ", "text by ");
    private static final Set<String> EMPLOYERS = Set.of("press", "reuters", "afp");

    private Byline() {}

    /** A line near the top that opens with "By" and holds nothing but names, or tells of "our correspondent". */
    static Optional<Cut> at(String text, Line line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int opening = opening(text, line, OPENINGS);
        if (opening > 0) {
            String names = line.in(text).substring(opening).strip();
            return names(names, FEWEST_WORDS) || ours(names) ? cut(line, names) : Optional.empty();
        }
        int from = opening(text, line, Set.of("from "));
        if (from > 0) {
            String writer = line.in(text).substring(from).strip();
            return ours(writer) || posted(writer) ? cut(line, writer) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Cut> cut(Line line, String names) {
        return Optional.of(new Cut(line.start(), line.end(), names));
    }

    /** Length of the words that a line opens with, in upper or lower case; 0 if it opens with none of them. */
    private static int opening(String text, Line line, Set<String> openings) {
        for (String words : openings) {
            if (text.regionMatches(true, line.start(), words, 0, words.length())) {
                return words.length();
            }
        }
        return 0;
    }

    /** Names and what may stand between and behind them, but no sentence. */
    private static boolean names(String names, int fewest) {
        int capitals = 0;
        for (String word : names.split("[ ,]+")) {
            boolean article = word.startsWith("d'") || word.startsWith("d\u2019");
            if (!word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || article)) {
                capitals++;
            } else if (!BETWEEN.contains(word) && !WRITERS.contains(word)) {
                return false;
            }
        }
        return capitals >= fewest && !sentence(names);
    }

    private static boolean sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") || words.endsWith(":");
    }

    /** Our correspondent in Rome; Our Rome Correspondent; our own correspondent. */
    private static boolean ours(String words) {
        if (!words.regionMatches(true, 0, "our ", 0, 4) || sentence(words)) {
            return false;
        }
        boolean writer = false;
        for (String word : words.substring(4).split("[ ,]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            writer |= lower.startsWith("correspondent") || lower.startsWith("reporter") || lower.equals("staff");
            boolean fits = WRITERS.contains(lower) || BETWEEN.contains(lower) || lower.equals("own");
            if (!fits && (word.isEmpty() || !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
        }
        return writer;
    }

    /** Jane Doe in Rome. */
    private static boolean posted(String words) {
        int in = words.indexOf(" in ");
        return in > 0
                && words.substring(0, in).indexOf(' ') > 0
                && names(words.substring(0, in), FEWEST_WORDS)
                && names(words.substring(in + 4), 1);
    }

    /** Whether a line below the byline goes on with what the writer is, or whom for: "Staff Writer", "Associated Press". */
    static boolean goesOn(String text, Line line) {
        String[] words = line.in(text).toLowerCase(Locale.ROOT).split(" ", 5);
        String last = words[words.length - 1];
        return words.length < 5
                && Character.isUpperCase(text.charAt(line.start()))
                && (WRITERS.contains(last) || EMPLOYERS.contains(last));
    }

    /**
     * What stands before a dateline in the same line: {@code By Jane Doe SALEM (Reuters) -}; where it ends the dateline
     * begins.
     */
    static Optional<Cut> beforeDateline(String text, Line line) {
        if (opening(text, line, Set.of("by ")) == 0) {
            return Optional.empty();
        }
        int limit = Math.min(line.end(), line.start() + LONGEST);
        for (int at = line.start() + 3; at < limit; at++) {
            boolean word = text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at));
            if (word && at + 1 < limit && Character.isUpperCase(text.charAt(at + 1))) {
                String names = text.substring(line.start() + 3, at).strip();
                String plain = names.endsWith(",") ? names.substring(0, names.length() - 1) : names;
                boolean dateline = names(plain, FEWEST_WORDS)
                        && Dateline.at(text, new Line(at, line.end())).isPresent();
                return dateline ? Optional.of(new Cut(line.start(), at, plain)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A line at the end that credits reporters and editors, in brackets or not. */
    static Optional<Cut> creditAt(String text, Line line) {
        int start = line.start() + (text.charAt(line.start()) == '(' ? 1 : 0);
        if (line.length() > LONGEST_CREDIT || opening(text, new Line(start, line.end()), CREDITS) == 0) {
            return Optional.empty();
        }
        String credit = line.in(text);
        boolean bracketed = credit.startsWith("(") && credit.endsWith(")");
        return Optional.of(
                new Cut(line.start(), line.end(), bracketed ? credit.substring(1, credit.length() - 1) : credit));
    }
}
