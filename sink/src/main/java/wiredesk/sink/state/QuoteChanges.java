package wiredesk.sink.state;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wiredesk.schemas.Quote;

/**
 * How the quotes of a version differ from those that were out before it, in numbers.
 *
 * @param reworded quotes in the place of others of the same speaker that say nearly the same; neither added nor removed
 */
record QuoteChanges(int added, int removed, int reworded) {

    /** How many of a speaker's quotes that are gone a new one is held against, so that long lists take no long time. */
    private static final int NEAREST = 20;

    static QuoteChanges between(List<Quote> before, List<Quote> after) {
        Map<String, Quote> gone = new LinkedHashMap<>();
        before.forEach(quote -> gone.put(quote.getId(), quote));
        List<Quote> fresh = new ArrayList<>();
        int reworded = 0;
        for (Quote quote : after) {
            Quote old = gone.remove(quote.getId());
            if (old == null) {
                fresh.add(quote);
            } else if (!old.getText().equals(quote.getText())) {
                reworded++;
            }
        }
        int paired = pairs(gone.values(), fresh);
        return new QuoteChanges(fresh.size() - paired, gone.size() - paired, reworded + paired);
    }

    private static int pairs(Iterable<Quote> gone, List<Quote> fresh) {
        Map<String, LinkedList<Wording>> goneBySpeaker = new LinkedHashMap<>();
        gone.forEach(quote -> goneBySpeaker
                .computeIfAbsent(speaker(quote), name -> new LinkedList<>())
                .add(Wording.of(quote.getText())));
        int pairs = 0;
        for (Quote quote : fresh) {
            LinkedList<Wording> candidates = goneBySpeaker.get(speaker(quote));
            if (candidates != null && takeAlike(candidates, Wording.of(quote.getText()))) {
                pairs++;
            }
        }
        return pairs;
    }

    private static boolean takeAlike(LinkedList<Wording> candidates, Wording wording) {
        Iterator<Wording> nearest = candidates.iterator();
        for (int tried = 0; tried < NEAREST && nearest.hasNext(); tried++) {
            if (nearest.next().isLike(wording)) {
                nearest.remove();
                return true;
            }
        }
        return false;
    }

    private static String speaker(Quote quote) {
        return quote.getSpeaker() == null
                ? ""
                : Objects.requireNonNullElse(quote.getSpeaker().getName(), "");
    }
}
