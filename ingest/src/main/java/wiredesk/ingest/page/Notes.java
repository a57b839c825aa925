package wiredesk.ingest.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is noted of a source's entries between polls, by article id: the hash of the entry as the feed gave it, after
 * {@code =}, and before that how often its page was tried for in vain; nothing before it if the entry is done with. Those
 * of the current feed and, up to a bound, those before them.
 */
final class Notes {

    private static final int MOST = 2_000;

    private final Map<String, String> before;
    private final Map<String, String> now = new LinkedHashMap<>();

    Notes(Map<String, String> before) {
        this.before = before;
    }

    boolean isDone(Entry entry) {
        boolean done = note(entry).equals("=" + entry.hash());
        if (done) {
            done(entry);
        }
        return done;
    }

    void done(Entry entry) {
        now.put(entry.id(), "=" + entry.hash());
    }

    /** One more try in vain; says how many there were. */
    int tried(Entry entry) {
        String note = note(entry);
        String count = note.endsWith("=" + entry.hash()) ? note.substring(0, note.indexOf('=')) : "";
        int tries = 1 + (count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0);
        now.put(entry.id(), tries + "=" + entry.hash());
        return tries;
    }

    /** What to keep from here on. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(now);
        for (Map.Entry<String, String> note : before.entrySet()) {
            if (kept.size() >= MOST) {
                break;
            }
            kept.putIfAbsent(note.getKey(), note.getValue());
        }
        return kept;
    }

    private String note(Entry entry) {
        return now.getOrDefault(entry.id(), before.getOrDefault(entry.id(), ""));
    }
}
