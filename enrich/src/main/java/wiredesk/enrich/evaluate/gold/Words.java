package wiredesk.enrich.evaluate.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text, numbered from 0: runs of letters, digits and underscores, with apostrophes inside. This is what
 * scores count in; it is coarser than the tokens of a language model, and the same whatever model reads.
 */
public final class Words {
    private final List<Stretch> words;

    private Words(List<Stretch> words) {
        this.words = words;
    }

    /** The words of a whole text. */
    public static Words of(CodePointText text) {
        return within(text, new Stretch(0, text.length()));
    }

    /** The words of a stretch, as if there were nothing around it: a word that sticks out is cut. */
    public static Words within(CodePointText text, Stretch stretch) {
        List<Stretch> words = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            int end = wordEnd(text, at, stretch.end());
            if (end > at) {
                words.add(new Stretch(at, end));
            }
            at = end + 1;
        }
        return new Words(words);
    }

    public List<Stretch> all() {
        return List.copyOf(words);
    }

    /** The numbers of the words that a stretch touches. */
    public BitSet touching(Stretch stretch) {
        BitSet touched = new BitSet();
        for (int i = firstEndingAfter(stretch.start());
                i < words.size() && words.get(i).start() < stretch.end();
                i++) {
            touched.set(i);
        }
        return touched;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where the word that starts here ends; here if none does. */
    private static int wordEnd(CodePointText text, int start, int limit) {
        int at = start;
        while (at < limit && (inWord(text.at(at)) || at > start && joins(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean joins(CodePointText text, int at, int limit) {
        return (text.at(at) == '\'' || text.at(at) == '\u2019')
                && inWord(text.at(at - 1))
                && at + 1 < limit
                && inWord(text.at(at + 1));
    }

    private static boolean inWord(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> point == '_';
        };
    }
}
