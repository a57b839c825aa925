package wiredesk.sink.filter;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of some names was meant by a wrong one. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** The name with the fewest letters put in, left out or replaced: a third of them at most. */
    static Optional<String> closest(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.comparingInt(each -> distance(wrong, each)))
                .filter(each -> distance(wrong, each) <= Math.max(1, each.length() / 3));
    }

    /** Levenshtein's distance, capitals or not. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
