package wiredesk.enrich.clean;

/**
 * A stretch to be taken out of a text.
 *
 * @param start first {@code char}
 * @param end the {@code char} after the last one
 * @param kept what the field that takes it up will say
 */
record Cut(int start, int end, String kept) {
    Cut {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + "-" + end);
        }
    }
}
