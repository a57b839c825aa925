package wiredesk.it.soak;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wiredesk.it.agency.Standing;
import wiredesk.it.outcome.Fault;
import wiredesk.it.outcome.Fault.Kind;

/**
 * Holds articles' records against the agency's daybook: every story stands there in its latest version, nothing stands there
 * twice, and nothing that the agency never wrote.
 */
final class SoakCheck {

    private final List<Standing> stories;
    private final List<Crash> crashes;
    private final Map<String, List<Standing>> owners = new HashMap<>();

    /** @param crashes after each of which a story may be published again */
    SoakCheck(List<Standing> stories, List<Crash> crashes) {
        this.stories = stories;
        this.crashes = crashes;
        stories.forEach(story -> story.ids()
                .forEach(id ->
                        owners.computeIfAbsent(id, none -> new ArrayList<>()).add(story)));
    }

    /** Of {@code news.raw}, where the latest version is the latest by its own word. */
    List<Fault> raw(List<Shown> records) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Shown> latest = new HashMap<>();
        records.forEach(record ->
                latest.merge(record.id(), record, (a, b) -> a.killed() || !b.killed() && isLater(a, b) ? a : b));
        missing("raw", latest, faults);
        strays("raw", records, record -> false, faults);
        doubled("raw", records, crashes, faults);
        return faults;
    }

    /** Of {@code news.articles}, where the last record of each key counts. */
    List<Fault> articles(List<Shown> records) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Shown> last = new HashMap<>();
        records.forEach(record -> last.put(record.id(), record));
        missing("articles", last, faults);
        strays("articles", records, Shown::killed, faults);
        doubled("articles", records, List.of(), faults);
        return faults;
    }

    /** A killed story may also never have been there. */
    private void missing(String stage, Map<String, Shown> now, List<Fault> faults) {
        for (Standing story : stories) {
            Predicate<String> stands = id -> now.containsKey(id) && now.get(id).shows(story.latest());
            boolean gone = stage.equals("articles") && story.latest().killed();
            boolean right = gone
                    ? story.ids().stream()
                            .allMatch(id -> !now.containsKey(id) || now.get(id).killed())
                    : story.ids().stream().anyMatch(stands);
            if (!right) {
                faults.add(new Fault(Kind.MISSING, stage, story.ids().toString(), 1, 0));
            }
        }
    }

    private void strays(String stage, List<Shown> records, Predicate<Shown> known, List<Fault> faults) {
        for (Shown record : records) {
            boolean sent = owners.getOrDefault(record.id(), List.of()).stream()
                    .anyMatch(story -> story.deliveries().keySet().stream().anyMatch(record::shows));
            if (!sent && !known.test(record)) {
                faults.add(new Fault(Kind.STRAY, stage, record.id(), 0, 1));
            }
        }
    }

    private static void doubled(String stage, List<Shown> records, List<Crash> excuses, List<Fault> faults) {
        for (List<Shown> same : repeats(records)) {
            int excess = 0;
            for (int i = 1; i < same.size(); i++) {
                Shown one = same.get(i - 1);
                Shown next = same.get(i);
                excess += excuses.stream().anyMatch(crash -> crash.explains(one.at(), next.at())) ? 0 : 1;
            }
            if (excess > 0) {
                faults.add(new Fault(Kind.DOUBLED, stage, same.get(0).id(), 1, 1 + excess));
            }
        }
    }

    /** Records of equal content, each group in the order of time. */
    private static Collection<List<Shown>> repeats(List<Shown> records) {
        return records.stream()
                .filter(record -> record.version() != null)
                .sorted(Comparator.comparing(Shown::at))
                .collect(groupingBy(
                        record -> record.id() + " " + record.version().contentHash()))
                .values();
    }

    private static boolean isLater(Shown a, Shown b) {
        return a.version().compareTo(b.version()) > 0;
    }
}
