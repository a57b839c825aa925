package wiredesk.it.agency;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One feed: its latest stories, newest first. A story slips off the end only when a reader has taken it in: whatever slips
 * off before is lost by no fault of the reader's.
 */
final class FeedWire implements Wire {

    private static final int LENGTH = 12;
    private static final int EVERY = 4;

    private final String source;
    private final Dialect dialect;
    private final Vice vice;
    private final Daybook book;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> guids = new HashMap<>();
    private final Map<String, Page> given = new HashMap<>();
    private int answers;
    private int revision;
    private int taken;

    FeedWire(String source, Dialect dialect, Vice vice, Daybook book) {
        this.source = source;
        this.dialect = dialect;
        this.vice = vice;
        this.book = book;
    }

    @Override
    public String source() {
        return source;
    }

    /** The address is the server's to tell. */
    @Override
    public Map<String, String> settings() {
        return Map.of("ingest.sources." + source + ".interval", "1s");
    }

    @Override
    public boolean canKill(Edition edition) {
        return dialect.canKill();
    }

    @Override
    public synchronized void send(Edition edition) {
        put(edition, guids.computeIfAbsent(edition.guid(), this::newGuid));
    }

    /** Moves it to the top; it may have slipped off before. */
    @Override
    public synchronized void again(Edition edition) {
        if (vice == Vice.CHANGES_GUIDS) {
            guids.computeIfPresent(edition.guid(), (story, guid) -> guid + "+");
        }
        // two with one guid, coming and going in turn, cannot be told from one that changes to and fro
        if (vice != Vice.REPEATS_GUIDS) {
            put(edition, guids.get(edition.guid()));
        }
    }

    @Override
    public void rest() {}

    @Override
    public synchronized boolean isTakenIn() {
        return taken == revision;
    }

    /** A reader says what he has; true if that is all there is. */
    synchronized boolean hasAll(String etag) {
        Page page = given.get(etag);
        if (page == null) {
            return etag != null && etag.endsWith("-" + revision + "\"");
        }
        given.remove(etag);
        book.delivered(source, page.entries());
        taken = Math.max(taken, page.revision());
        return page.revision() == revision;
    }

    synchronized Page page() {
        String etag = "\"%d-%d\"".formatted(answers++, revision);
        byte[] body = dialect.write(entries).getBytes(StandardCharsets.UTF_8);
        Page page = new Page(etag, revision, dialect.mediaType(), body, entries.size());
        given.put(etag, page);
        return page;
    }

    private void put(Edition edition, String guid) {
        revision++;
        entries.removeIf(entry -> entry.edition().guid().equals(edition.guid()));
        Entry entry = new Entry(edition, guid, revision);
        entries.add(0, entry);
        book.sent(ids(entry), edition);
        while (entries.size() > LENGTH && entries.get(entries.size() - 1).since() <= taken) {
            entries.remove(entries.size() - 1);
        }
    }

    private String newGuid(String story) {
        boolean repeats = vice == Vice.REPEATS_GUIDS && guids.size() % EVERY == EVERY - 1 && !entries.isEmpty();
        return repeats ? entries.get(0).guid() : story;
    }

    /** Where guids repeat, the address is what tells stories apart. */
    private Set<String> ids(Entry entry) {
        Set<String> ids = new LinkedHashSet<>(List.of(source + "/" + entry.guid()));
        if (vice == Vice.REPEATS_GUIDS) {
            ids.add(source + "/" + entry.link());
        }
        return ids;
    }
}
