package wiredesk.enrich.text;

import java.util.Arrays;

/** Turns {@code char} offsets into code point offsets, in logarithmic time of the few characters that take two chars. */
public final class CodePoints {
    /** Where the second halves of surrogate pairs stand, in order. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** Reads where the pairs stand. */
    public static CodePoints of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** Number of code points before a {@code char} offset. */
    public int before(int offset) {
        int at = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }
}
