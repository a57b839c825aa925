package wiredesk.ingest.parse.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import wiredesk.ingest.parse.page.facts.Fact;
import wiredesk.ingest.parse.page.facts.Facts;

/**
 * The headline among the titles that a page states. Desks write several: one for the page, one for search, one for sharing.
 * The one that most places agree on wins, in words and not in punctuation; of equals, schema.org's, then the shared one.
 */
final class Headline {

    /** A headline below this is no sign that what stands before it in another title is a kicker. */
    private static final int SHORTEST_AFTER_KICKER = 20;

    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();

    private Headline() {}

    static Optional<String> of(Facts facts) {
        Headline headline = new Headline();
        SiteNames names = new SiteNames(facts);
        for (Fact place : List.of(Fact.HEADLINE, Fact.SHARED_TITLE, Fact.CARD_TITLE, Fact.TITLE)) {
            facts.first(place).map(names::strip).ifPresent(headline::vote);
        }
        headline.dropKickers();
        return headline.winner().or(() -> facts.first(Fact.HEADING));
    }

    private void vote(String title) {
        String words = TitleWords.of(title);
        if (!words.isEmpty()) {
            votes.merge(words, 1, Integer::sum);
            spellings.merge(title, 1, Integer::sum);
        }
    }

    /** "Rail strike: Trains stand still until Friday" votes for "Trains stand still until Friday" where that is stated. */
    private void dropKickers() {
        for (String longer : new ArrayList<>(votes.keySet())) {
            for (String shorter : new ArrayList<>(votes.keySet())) {
                if (shorter.length() > SHORTEST_AFTER_KICKER
                        && longer.endsWith(" " + shorter)
                        && shorter.length() > 0.4 * longer.length()) {
                    votes.merge(shorter, votes.put(longer, 0), Integer::sum);
                }
            }
        }
    }

    private Optional<String> winner() {
        return first(votes, any -> true)
                .flatMap(words -> first(spellings, title -> TitleWords.of(title).equals(words)));
    }

    /** The most frequent; of equals the first. */
    private static Optional<String> first(Map<String, Integer> counts, Predicate<String> wanted) {
        int most = counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()) && entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
