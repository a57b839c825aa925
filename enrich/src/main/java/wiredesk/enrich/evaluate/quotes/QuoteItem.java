package wiredesk.enrich.evaluate.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.Stretch;
import wiredesk.enrich.evaluate.gold.Words;
import wiredesk.schemas.QuoteType;

/**
 * A contiguous stretch of a quote: what scores count.
 *
 * @param index its place among the items of its text
 * @param quote the quote that it belongs to
 * @param stretch where it stands, without marks, punctuation and white space at its edges
 * @param words numbers of the words that it touches
 */
record QuoteItem(int index, LabelledQuote quote, Stretch stretch, BitSet words) {
    private static final String EDGES =
            " \t\r\n\u00a0\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb,.;:!?\u2026-\u2013\u2014()[]";

    /** The items of some quotes, in their order; what holds no word is none. */
    static List<QuoteItem> of(CodePointText text, Words words, List<LabelledQuote> quotes) {
        List<QuoteItem> items = new ArrayList<>();
        for (LabelledQuote quote : quotes) {
            for (Stretch segment : quote.segments()) {
                Stretch stretch = text.trimmed(segment, point -> EDGES.indexOf(point) >= 0);
                BitSet touched = words.touching(segment);
                if (!stretch.isEmpty() && !touched.isEmpty()) {
                    items.add(new QuoteItem(items.size(), quote, stretch, touched));
                }
            }
        }
        return items;
    }

    QuoteType type() {
        return quote.type();
    }

    /** Words in both by words in either: 0 for strangers, 1 for the same words. */
    double overlap(QuoteItem other) {
        BitSet both = (BitSet) words.clone();
        both.and(other.words);
        int common = both.cardinality();
        return (double) common / (words.cardinality() + other.words.cardinality() - common);
    }
}
