package wiredesk.ingest.parse;

import java.util.Locale;
import java.util.Optional;
import wiredesk.schemas.PubStatus;

/** IPTC's pubstatus vocabulary as providers spell it. */
public final class Statuses {

    private Statuses() {}

    /** What a status means, written as a word, a code with its scheme before a colon, or an address that ends in it. */
    public static Optional<PubStatus> of(String written) {
        String status = written.strip().toLowerCase(Locale.ROOT);
        return switch (status.substring(Math.max(status.lastIndexOf(':'), status.lastIndexOf('/')) + 1)) {
            case "usable" -> Optional.of(PubStatus.USABLE);
            case "withheld", "withhold" -> Optional.of(PubStatus.WITHHELD);
            case "canceled", "cancelled", "killed" -> Optional.of(PubStatus.CANCELED);
            default -> Optional.empty();
        };
    }
}
