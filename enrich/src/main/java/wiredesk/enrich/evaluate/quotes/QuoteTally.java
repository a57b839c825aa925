package wiredesk.enrich.evaluate.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.enrich.evaluate.figures.ScoreTally;
import wiredesk.enrich.evaluate.figures.ShareTally;

/** A {@link QuoteScore} in the making, for a group of types. */
final class QuoteTally {
    private final TypeGroup group;
    private final ScoreTally exact = new ScoreTally();
    private final ScoreTally close = new ScoreTally();
    private final ScoreTally overlap = new ScoreTally();
    private final ScoreTally words = new ScoreTally();
    private final ScoreTally endToEnd = new ScoreTally();
    private final ShareTally types = new ShareTally();
    private final SpeakerTally speakers = new SpeakerTally();
    private final NameTally names = new NameTally();

    QuoteTally(TypeGroup group) {
        this.group = group;
    }

    void add(Alignment text) {
        count(exact, text, text.exact());
        count(close, text, text.close());
        count(overlap, text, text.overlapping());
        count(endToEnd, text, text.overlapping().stream().filter(Pair::right).toList());
        countWords(text);
        for (Pair pair : text.close()) {
            if (group.holds(pair.gold())) {
                types.count(pair.gold().type() == pair.found().type());
                speakers.add(pair.speaker());
                names.add(pair.gold().quote(), pair.found().quote());
            }
        }
    }

    QuoteScore score() {
        return new QuoteScore(
                exact.score().recall().all(),
                exact.score().precision().all(),
                exact.score(),
                close.score(),
                overlap.score(),
                words.score(),
                endToEnd.score(),
                types.share(),
                speakers.score(),
                names.score());
    }

    private void count(ScoreTally tally, Alignment text, List<Pair> pairs) {
        Set<QuoteItem> gold = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<QuoteItem> found = pairs.stream().map(Pair::found).collect(Collectors.toSet());
        tally.count(group.of(text.found()), found, group.of(text.gold()), gold);
    }

    private void countWords(Alignment text) {
        words.count(
                words(group.of(text.found())), words(text.gold()), words(group.of(text.gold())), words(text.found()));
    }

    private static Set<Integer> words(List<QuoteItem> items) {
        BitSet words = new BitSet();
        items.forEach(item -> words.or(item.words()));
        return words.stream().boxed().collect(Collectors.toSet());
    }
}
