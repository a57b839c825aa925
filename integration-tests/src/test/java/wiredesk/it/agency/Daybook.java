package wiredesk.it.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the agency has sent: how every story must stand in the end, and how many inputs that makes. */
public final class Daybook {

    /**
     * Inputs of one source.
     *
     * @param sound those with a story in them, repeats included
     * @param broken those that cannot be read
     */
    public record Inputs(int sound, int broken) {

        public int all() {
            return sound + broken;
        }
    }

    private final Map<String, Standing> stories = new LinkedHashMap<>();
    private final Map<String, Inputs> inputs = new LinkedHashMap<>();

    /**
     * A version goes out.
     *
     * @param ids under which a subscriber may find it
     */
    public synchronized void sent(Set<String> ids, Edition edition) {
        stories.merge(edition.guid(), new Standing(ids, edition), (before, first) -> before.after(ids, edition));
    }

    /** So many stories have arrived, one by one or in one feed. */
    public synchronized void delivered(String source, int stories) {
        inputs.merge(source, new Inputs(stories, 0), Daybook::sum);
    }

    /** Something has arrived that is no story. */
    public synchronized void spoiled(String source) {
        inputs.merge(source, new Inputs(0, 1), Daybook::sum);
    }

    public synchronized List<Standing> stories() {
        return List.copyOf(stories.values());
    }

    /** What has arrived, by source. */
    public synchronized Map<String, Inputs> inputs() {
        return Map.copyOf(inputs);
    }

    private static Inputs sum(Inputs a, Inputs b) {
        return new Inputs(a.sound() + b.sound(), a.broken() + b.broken());
    }
}
