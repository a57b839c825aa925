package wiredesk.enrich.evaluate.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.Stretch;
import wiredesk.enrich.evaluate.gold.Words;

/**
 * The quotes of one text, as marked and as found, side by side.
 *
 * @param text the text
 * @param gold items as marked
 * @param found items as found
 * @param exact pairs of the same boundaries, each item in one pair at most
 * @param overlapping pairs with a word in common, likewise; the best were paired first, so that the close ones among them
 *     are those that would be paired if nothing else were
 */
record Alignment(
        CodePointText text, List<QuoteItem> gold, List<QuoteItem> found, List<Pair> exact, List<Pair> overlapping) {

    static Alignment of(CodePointText text, List<LabelledQuote> gold, List<LabelledQuote> found) {
        Words words = Words.of(text);
        List<QuoteItem> marked = QuoteItem.of(text, words, gold);
        List<QuoteItem> got = QuoteItem.of(text, words, found);
        return new Alignment(text, marked, got, exact(marked, got), overlapping(marked, got));
    }

    /** Pairs whose boundaries are as good as right. */
    List<Pair> close() {
        return overlapping.stream().filter(Pair::close).toList();
    }

    private static List<Pair> exact(List<QuoteItem> gold, List<QuoteItem> found) {
        Map<Stretch, Deque<QuoteItem>> waiting = new HashMap<>();
        found.forEach(item -> waiting.computeIfAbsent(item.stretch(), stretch -> new ArrayDeque<>())
                .push(item));
        List<Pair> pairs = new ArrayList<>();
        for (QuoteItem item : gold) {
            Optional.ofNullable(waiting.get(item.stretch()))
                    .map(Deque::poll)
                    .ifPresent(match -> pairs.add(new Pair(item, match, 1)));
        }
        return pairs;
    }

    private static List<Pair> overlapping(List<QuoteItem> gold, List<QuoteItem> found) {
        List<Pair> possible = new ArrayList<>();
        for (QuoteItem marked : gold) {
            for (QuoteItem got : found) {
                if (marked.words().intersects(got.words())) {
                    possible.add(new Pair(marked, got, marked.overlap(got)));
                }
            }
        }
        possible.sort(Pair.BEST_FIRST);
        Set<QuoteItem> pairedGold = new HashSet<>();
        Set<QuoteItem> pairedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!pairedGold.contains(pair.gold()) && !pairedFound.contains(pair.found())) {
                pairedGold.add(pair.gold());
                pairedFound.add(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
