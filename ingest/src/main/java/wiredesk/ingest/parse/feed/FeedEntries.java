package wiredesk.ingest.parse.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wiredesk.ingest.text.Timestamps;

/** Where a feed has what is said of the whole, where its entries are, and when those were made. */
final class FeedEntries {

    private static final Set<String> ENTRIES = Set.of("entry", "item");

    private FeedEntries() {}

    /** The element that has the feed's own title and link: RSS 1.0 writes the entries beside it, RSS 2.0 within it. */
    static FeedElement channel(FeedElement root) {
        return root.children("channel").findFirst().orElse(root);
    }

    /** Wherever they stand: where an entry is not closed, the next one stands within it. */
    static Stream<FeedElement> in(FeedElement root) {
        return root.all().filter(FeedEntries::isEntry);
    }

    static boolean isEntry(FeedElement element) {
        return ENTRIES.contains(element.name());
    }

    static List<Instant> times(FeedElement root) {
        return in(root).flatMap(entry -> published(entry).or(() -> updated(entry)).stream())
                .toList();
    }

    static Optional<Instant> published(FeedElement entry) {
        return instant(
                entry,
                "pubdate",
                "published",
                "issued",
                "created",
                "dcterms:issued",
                "dcterms:created",
                "dc:date",
                "atom:published");
    }

    static Optional<Instant> updated(FeedElement entry) {
        return instant(entry, "updated", "modified", "dcterms:modified", "atom:updated")
                .or(() -> entry.attribute("lastmod").flatMap(Timestamps::parse));
    }

    /** The first that is a date at all. */
    private static Optional<Instant> instant(FeedElement entry, String... names) {
        return entry.children(names)
                .flatMap(child -> child.line().flatMap(Timestamps::parse).stream())
                .findFirst();
    }
}
