package wiredesk.it.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wiredesk.it.outcome.Fault.Kind;
import wiredesk.it.story.Said;
import wiredesk.it.story.Story;

/**
 * Holds the ledger against the stories that were sent in, each in one version. Every story must stand in news.raw; every
 * record there must have been enriched exactly once; whatever a story's enrichment holds must have been emitted exactly
 * once, however often the story was published; no emission may be a tombstone or belong to no story; nothing may be dead.
 */
public final class OutcomeChecker {

    private final Map<String, Story> stories;

    /** @param stories what was sent in, by article id */
    public OutcomeChecker(Map<String, Story> stories) {
        this.stories = Map.copyOf(stories);
    }

    /** Every fault; an empty list says that each story had its outcome exactly once. */
    public List<Fault> check(Ledger ledger) {
        List<Fault> faults = new ArrayList<>();
        checkRaw(ledger, faults);
        checkEnriched(ledger, faults);
        Map<String, Enrichment> promised = new LinkedHashMap<>();
        ledger.enriched().forEach(enrichment -> promised.put(enrichment.articleId(), enrichment));
        checkWords(promised, faults);
        once("articles", stories.keySet(), ledger.articles(), faults);
        once("quotes", all(promised, Enrichment::quoteIds), ledger.quotes(), faults);
        once("entities", all(promised, Enrichment::entityKeys), ledger.entities(), faults);
        count(ledger.deadLetters()).forEach((key, n) -> faults.add(new Fault(Kind.STRAY, "dead-letters", key, 0, n)));
        return faults;
    }

    /** Whether everything has come that should come, be it doubled. */
    public boolean nothingIsMissing(Ledger ledger) {
        return check(ledger).stream().noneMatch(fault -> fault.kind() == Kind.MISSING);
    }

    /** A story may be published again after a crash, never not at all. */
    private void checkRaw(Ledger ledger, List<Fault> faults) {
        Map<String, Integer> raw = count(ledger.raw());
        stories.keySet().stream()
                .filter(id -> !raw.containsKey(id))
                .forEach(id -> faults.add(new Fault(Kind.MISSING, "raw", id, 1, 0)));
        strays("raw", stories.keySet(), raw, faults);
    }

    private void checkEnriched(Ledger ledger, List<Fault> faults) {
        Map<String, Integer> raw = count(ledger.raw());
        Map<String, Integer> enriched =
                count(ledger.enriched().stream().map(Enrichment::articleId).toList());
        stories.keySet().forEach(id -> {
            int expected = raw.getOrDefault(id, 0);
            compare("enriched", id, expected, enriched.getOrDefault(id, 0), faults);
        });
        strays("enriched", stories.keySet(), enriched, faults);
    }

    /** The quotes that the story was written with must be among those found. */
    private void checkWords(Map<String, Enrichment> promised, List<Fault> faults) {
        promised.forEach((id, enrichment) -> {
            Story story = stories.get(id);
            if (story == null) {
                return; // a stray, reported as such
            }
            for (Said said : story.said()) {
                if (enrichment.quoted().stream().noneMatch(text -> text.contains(said.words()))) {
                    faults.add(new Fault(Kind.MISSING, "enriched", id + ": " + said.words(), 1, 0));
                }
            }
        });
    }

    private static void once(String stage, Collection<String> keys, List<Emission> emissions, List<Fault> faults) {
        Map<String, Integer> found = count(emissions.stream().map(Emission::key).toList());
        Set<String> expected = new HashSet<>(keys);
        expected.forEach(key -> compare(stage, key, 1, found.getOrDefault(key, 0), faults));
        strays(stage, expected, found, faults);
        emissions.stream()
                .filter(Emission::tombstone)
                .forEach(gone -> faults.add(new Fault(Kind.STRAY, stage, gone.key() + " (tombstone)", 0, 1)));
    }

    private static void compare(String stage, String key, int expected, int found, List<Fault> faults) {
        if (found != expected) {
            faults.add(new Fault(found < expected ? Kind.MISSING : Kind.DOUBLED, stage, key, expected, found));
        }
    }

    private static void strays(String stage, Set<String> known, Map<String, Integer> found, List<Fault> faults) {
        found.forEach((key, n) -> {
            if (!known.contains(key)) {
                faults.add(new Fault(Kind.STRAY, stage, key, 0, n));
            }
        });
    }

    private static List<String> all(Map<String, Enrichment> promised, Function<Enrichment, List<String>> part) {
        return promised.values().stream()
                .flatMap(enrichment -> part.apply(enrichment).stream())
                .toList();
    }

    private static Map<String, Integer> count(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> 1, Integer::sum, HashMap::new));
    }
}
