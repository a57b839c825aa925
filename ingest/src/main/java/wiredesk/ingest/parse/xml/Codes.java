package wiredesk.ingest.parse.xml;

import java.util.Locale;
import java.util.Optional;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Statuses;
import wiredesk.schemas.PubStatus;

/** The short values of IPTC's standards. */
final class Codes {

    private Codes() {}

    /** A version number; empty where the provider writes something that is no number. */
    static Optional<Long> version(String written) {
        return written.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /** Editorial urgency, 1 to 9; 0 means that none is given, and what is no digit is none. */
    static Optional<Integer> urgency(String written) {
        return written.matches("[1-9]") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /**
     * A publishing status.
     *
     * @throws ParseFailure if it is a word that we do not know: it may mean that nobody should see the story
     */
    static PubStatus status(String field, String written) throws ParseFailure {
        return Statuses.of(written)
                .orElseThrow(
                        () -> ParseFailure.of(field, "'" + shortened(written) + "'", "usable, withheld or canceled"));
    }

    /** What stands after the scheme, in lower case: update of {@code sig:update} and of the address that it stands for. */
    static String bare(String code) {
        return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
