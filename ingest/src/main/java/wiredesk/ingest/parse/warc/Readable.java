package wiredesk.ingest.parse.warc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may hold a story, by its media type and its address. */
final class Readable {

    private static final Set<String> TYPES = Set.of(
            "text/html", "text/plain", "text/xml", "application/jsonl", "application/x-ndjson", "message/rfc822");

    private Readable() {}

    /** Pages, feeds, XML, JSON and text; also what has no type. Instructions for robots are no story. */
    static boolean is(Optional<String> target, Optional<String> mediaType) {
        String type = mediaType
                .map(declared -> declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean readable = type.isEmpty() || TYPES.contains(type) || type.endsWith("json") || type.endsWith("xml");
        boolean robots =
                target.filter(address -> address.endsWith("/robots.txt")).isPresent();
        return readable && !type.startsWith("image/") && !robots;
    }
}
