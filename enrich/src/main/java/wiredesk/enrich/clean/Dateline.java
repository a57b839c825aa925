package wiredesk.enrich.clean;

import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.clean.Lines.Line;

/**
 * Finds the place, and what agencies write around it, at the start of a paragraph: {@code [SEOUL]},
 * {@code SEOUL (Reuters) -}, {@code LONDON, March 3 —}.
 *
 * <p>Source: the forms in the Associated Press Stylebook ("datelines") and the Reuters Handbook of Journalism.
 */
final class Dateline {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;
    /** Words in capitals that open a paragraph and name no place. */
    private static final Set<String> NO_PLACES =
            Set.of("BREAKING", "UPDATE", "EXCLUSIVE", "CORRECTED", "CORRECTION", "WATCH", "LIVE", "ANALYSIS", "NOTE");

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
        for (int i = line.start() + 1; i < limit; i++) {
            int end = dashEnd(text, i, line.end());
            if (end > 0) {
                String head = text.substring(line.start(), i).strip();
                Optional<String> place = withoutAgency(head);
                return place.map(found -> cut(text, line, end, found));
            }
        }
        return Optional.empty();
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
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    /** Cuts from the start of the line up to the first word of the story. */
    private static Cut cut(String text, Line line, int to, String place) {
        int end = to;
        while (end < line.end() && (Lines.blank(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return new Cut(line.start(), end, place);
    }
}
