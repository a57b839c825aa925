package wiredesk.ingest.parse;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an input comes from, and what the one who brought it says about it.
 *
 * @param where for people: a path, an address, {@code path:line}
 * @param time when it was made as far as the carrier knows: the file's modification time, else the time of receipt
 * @param guid identifier to use where the content gives none
 * @param headline headline to use where the content gives none
 * @param mediaType media type as declared, parameters included
 */
public record Origin(
        String where, Instant time, Optional<String> guid, Optional<String> headline, Optional<String> mediaType) {

    public Origin {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(time, "time");
    }

    public static Origin of(String where, Instant time) {
        return new Origin(where, time, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Origin withGuid(String name) {
        return new Origin(where, time, Optional.of(name), headline, mediaType);
    }

    /** One record of many in this origin: it does not inherit what was said about the whole. */
    public Origin part(String position) {
        return Origin.of(where + ":" + position, time);
    }
}
