package wiredesk.ingest.parse;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Makes the identifiers of one feed's entries worth their name. There are feeds that give one guid to all their entries, and
 * different stories must not become versions of each other: such a guid is nobody's, and the link takes its place; where
 * that is shared, too, a digest of headline and time of publication, which a corrected body leaves alone.
 */
public final class EntryGuids {

    /** Some feeds put whole pages into a guid; as a record key its digest does as well. */
    private static final int LONGEST = 1_000;

    private EntryGuids() {}

    /**
     * Sets the guids in place, the link where an entry has none. An entry that says it is deleted keeps what it has.
     *
     * @param shared the guids that are known to be nobody's; those found now are added
     */
    public static void settle(List<RawArticle.Builder> entries, SharedGuids shared) {
        List<RawArticle.Builder> stories = entries.stream()
                .filter(entry -> entry.getPubStatus() != PubStatus.CANCELED)
                .toList();
        for (List<RawArticle.Builder> sharing : byGuid(stories)) {
            String guid = sharing.get(0).getGuid();
            if (distinct(sharing, RawArticle.Builder::getUrl) > 1) {
                shared.add(guid);
            }
            if (shared.contains(guid)) {
                sharing.forEach(EntryGuids::useLink);
            }
        }
        for (List<RawArticle.Builder> sharing : byGuid(stories)) {
            String guid = sharing.get(0).getGuid();
            if (distinct(sharing, EntryGuids::beginning) > 1 && !areVersions(sharing)) {
                shared.add(guid);
            }
            if (shared.contains(guid)) {
                sharing.forEach(entry -> entry.setGuid(digest(beginning(entry) + "\n" + entry.getPublished())));
            }
        }
        for (RawArticle.Builder entry : entries) {
            String guid = entry.getGuid() == null ? entry.getUrl() : entry.getGuid();
            if (guid != null) {
                entry.setGuid(guid.length() > LONGEST ? digest(guid) : guid);
            }
        }
    }

    /** Whether an entry has anything by which it could be an article. */
    public static boolean isArticle(RawArticle.Builder entry) {
        return entry.getGuid() != null
                || entry.getHeadline() != null
                || !Objects.requireNonNullElse(entry.getBody(), "").isEmpty();
    }

    private static Collection<List<RawArticle.Builder>> byGuid(List<RawArticle.Builder> entries) {
        Map<String, List<RawArticle.Builder>> groups = entries.stream()
                .filter(entry -> entry.getGuid() != null)
                .collect(Collectors.groupingBy(RawArticle.Builder::getGuid, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    private static void useLink(RawArticle.Builder entry) {
        if (entry.getUrl() != null) {
            entry.setGuid(entry.getUrl());
        }
    }

    /** By RFC 4287, 4.1.1, entries of one id are one entry at different times. */
    private static boolean areVersions(List<RawArticle.Builder> entries) {
        return entries.stream().allMatch(entry -> entry.getUpdated() != null)
                && distinct(entries, RawArticle.Builder::getUpdated) == entries.size();
    }

    private static String beginning(RawArticle.Builder entry) {
        return entry.getHeadline() == null ? entry.getBody() : entry.getHeadline();
    }

    private static long distinct(List<RawArticle.Builder> entries, Function<RawArticle.Builder, Object> of) {
        return entries.stream().map(of).filter(Objects::nonNull).distinct().count();
    }

    private static String digest(String text) {
        return "sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
    }
}
