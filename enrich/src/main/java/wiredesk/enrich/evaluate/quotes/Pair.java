package wiredesk.enrich.evaluate.quotes;

import java.util.Comparator;

/**
 * An item as marked and the one as found that it is compared with.
 *
 * @param overlap words in both by words in either, more than 0
 */
record Pair(QuoteItem gold, QuoteItem found, double overlap) {
    /** From this overlap on, the boundaries are as good as right. */
    private static final double CLOSE = 0.8;

    /** The best first; of equal ones the earlier as marked, then the earlier as found. */
    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.overlap)
            .thenComparingInt(pair -> pair.gold.index())
            .thenComparingInt(pair -> pair.found.index());

    boolean close() {
        return overlap >= CLOSE;
    }

    SpeakerVerdict speaker() {
        return SpeakerVerdict.of(gold.quote(), found.quote());
    }

    /** Whether boundaries and speaker are right. */
    boolean right() {
        return close() && speaker().right();
    }
}
