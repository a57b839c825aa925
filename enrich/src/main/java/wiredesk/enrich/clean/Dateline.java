package wiredesk.enrich.clean;

import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.clean.Lines.Line;

/**
 * Finds the place, and what agencies write around it, at the start of a paragraph: {@code [SEOUL]},
 * {@code SEOUL (Reuters) -}, {@code LONDON, March 3 —}, {@code MOSCOW, March 3. /TASS/.}
 *
 * <p>Source: the forms in the Associated Press Stylebook ("datelines") and the Reuters Handbook of Journalism.
 */
final class Dateline {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;
    /** What may stand between the dateline and the story. */
    private static final String FILLERS = "-\u2013\u2014:.";
    /** Words in capitals that open a paragraph and name no place. */
    private static final Set<String> NO_PLACES =
            Set.of("BREAKING", "UPDATE", "EXCLUSIVE", "CORRECTED", "CORRECTION", "WATCH", "LIVE", "ANALYSIS", "NOTE");

    /** Agencies whose name in brackets or strokes ends a dateline, whatever follows. */
    private static final Set<String> AGENCIES = Set.of(
            "AFP",
            "ANI",
            "ANSA",
            "AP",
            "Bernama",
            "Bloomberg",
            "CNN",
            "dpa",
            "DPA",
            "EFE",
            "IANS",
            "Interfax",
            "KUNA",
            "Kyodo",
            "PRNewswire",
            "PTI",
            "Reuters",
            "REUTERS",
            "RIA",
            "TASS",
            "UPI",
            "Xinhua",
            "XINHUA",
            "Yonhap");

    private Dateline() {}

    /** The dateline that a line opens with; what is kept is its place and date, without agency and dash. */
    static Optional<Cut> at(String text, Line line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        return text.charAt(line.start()) == '[' ? bracketed(text, line, limit) : dashed(text, line, limit);
    }

    private static Optional<Cut> bracketed(String text, Line line, int limit) {
        int close = text.indexOf(']', line.start());
        if (close < 0 || close >= limit) {
            return Optional.empty();
        }
        String place = text.substring(line.start() + 1, close).strip();
        return place(place) ? Optional.of(cut(text, line, close + 1, place)) : Optional.empty();
    }

    private static Optional<Cut> dashed(String text, Line line, int limit) {
        for (int i = line.start(); i < limit; i++) {
            int close = agencyEnd(text, i, limit);
            if (close > 0) {
                String head = text.substring(line.start(), i).strip();
                return place(head.split(",")[0]) || filled(text, close, line.end())
                        ? withoutAgency(head + " ()").map(place -> cut(text, line, close, place))
                        : Optional.empty();
            }
            int end = i == line.start() ? -1 : dashEnd(text, i, line.end());
            if (end > 0) {
                String head = text.substring(line.start(), i).strip();
                Optional<String> place = withoutAgency(head);
                return place.map(found -> cut(text, line, end, found));
            }
        }
        return Optional.empty();
    }

    /** Where a known agency in brackets or strokes that starts here ends, or -1. */
    private static int agencyEnd(String text, int at, int limit) {
        char open = text.charAt(at);
        if (open != '(' && open != '/') {
            return -1;
        }
        int close = at + 1;
        while (close < limit && Character.isLetter(text.charAt(close))) {
            close++;
        }
        boolean closed = close < limit && text.charAt(close) == (open == '(' ? ')' : '/');
        return closed && AGENCIES.contains(text.substring(at + 1, close)) ? close + 1 : -1;
    }

    /** Whether a dash or a colon comes next. */
    private static boolean filled(String text, int at, int end) {
        int next = at;
        while (next < end && Lines.blank(text.charAt(next))) {
            next++;
        }
        return next < end && FILLERS.indexOf(text.charAt(next)) >= 0;
    }

    /** Where a dash that starts here ends, or -1: an em or en dash, two hyphens, or a hyphen between blanks. */
    private static int dashEnd(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\u2014' || c == '\u2013') {
            return at + 1;
        }
        if (c != '-') {
            return -1;
        }
        if (at + 1 < end && text.charAt(at + 1) == '-') {
            return at + 2;
        }
        boolean alone = Lines.blank(text.charAt(at - 1)) && at + 1 < end && Lines.blank(text.charAt(at + 1));
        return alone || text.charAt(at - 1) == ')' ? at + 1 : -1;
    }

    /** {@code SEOUL, Sept 3 (Reuters)}: the part before the agency, if all of it reads like place and date. */
    private static Optional<String> withoutAgency(String head) {
        boolean agency = head.endsWith(")") && head.indexOf('(') >= 0;
        String rest = agency ? head.substring(0, head.indexOf('(')).strip() : head;
        if (agency && rest.isEmpty()) {
            return Optional.of("");
        }
        if (rest.endsWith(".") && Character.isDigit(rest.charAt(Math.max(0, rest.length() - 2)))) {
            rest = rest.substring(0, rest.length() - 1);
        }
        String[] parts = rest.split(",", -1);
        boolean first = place(parts[0]) || agency && capitalised(parts[0]);
        for (int i = 1; first && i < parts.length; i++) {
            first = capitalised(parts[i]);
        }
        return first ? Optional.of(rest.replaceAll(",$", "").strip()) : Optional.empty();
    }

    /** A few words in capitals: {@code NEW YORK}, {@code ST. PAUL}. */
    private static boolean place(String text) {
        String[] words = text.strip().split(" ", MOST_WORDS + 1);
        long letters = text.chars().filter(Character::isLetter).count();
        return letters > 3
                && words.length <= MOST_WORDS
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().allMatch(c -> Character.isLetter(c) || ".'’-/, ".indexOf(c) >= 0)
                && !NO_PLACES.contains(words[0]);
    }

    /** A few words, each with a capital or a digit at its start: {@code Pennsylvania}, {@code March 3}. */
    private static boolean capitalised(String text) {
        String[] words = text.strip().split(" ", MOST_WORDS + 1);
        for (String word : words) {
            char first = word.isEmpty() ? ' ' : word.charAt(word.length() > 1 && word.charAt(0) == '[' ? 1 : 0);
            if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    /** Cuts from the start of the line up to the first word of the story. */
    private static Cut cut(String text, Line line, int to, String place) {
        int end = to;
        while (end < line.end() && (Lines.blank(text.charAt(end)) || FILLERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return new Cut(line.start(), end, place);
    }
}
