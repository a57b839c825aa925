package wiredesk.ingest.page;

import java.util.Locale;
import wiredesk.ingest.fetch.FetchFailed;
import wiredesk.ingest.fetch.Refused;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.robots.Forbidden;

/** What became of a linked page. */
enum PageOutcome {
    /** The article has its text. */
    READ,
    /** The site's robots.txt forbids it. */
    FORBIDDEN,
    /** The server has no such page, or does not give it to us. */
    MISSING,
    /** It is too large, or holds no article, or its address is none that we ask. */
    UNREADABLE,
    /** It could not be had, several times over. */
    UNREACHABLE;

    /** Why a page could not be had; {@link #UNREACHABLE} is worth another try. */
    static PageOutcome of(Exception reason) {
        if (reason instanceof Forbidden) {
            return FORBIDDEN;
        }
        if (reason instanceof FetchFailed failed) {
            return failed.isPassing() ? UNREACHABLE : MISSING;
        }
        return reason instanceof ParseFailure || reason instanceof TooLarge || reason instanceof Refused
                ? UNREADABLE
                : UNREACHABLE;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
