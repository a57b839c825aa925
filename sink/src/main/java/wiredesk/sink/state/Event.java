package wiredesk.sink.state;

import java.time.Instant;
import java.util.Optional;
import wiredesk.schemas.Article;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.PubStatus;

/** What can happen to an article. */
enum Event {
    /** A version arrives that is usable now: the first, a later one, or the held one again after its embargo. */
    SHOW,
    /** A version arrives, the first or a later one, that is withheld or under an embargo that runs. */
    HOLD,
    /** The accepted version arrives, read by another extractor. */
    REREAD,
    /** The accepted content arrives again, read by the same extractor. */
    REPEAT,
    /** A version older than the accepted one arrives. */
    OLD,
    /** A version arrives that is canceled, be it older or later. */
    KILL,
    /** The embargo of the held version ends. */
    DUE,
    /** Its state has not changed for as long as states are kept, and it waits for no time. */
    FORGET;

    static Event of(Optional<ArticleState> known, Article arrived, Instant now) {
        if (arrived.getPubStatus() == PubStatus.CANCELED) {
            return KILL;
        }
        Event accepted = isHeld(arrived, now) ? HOLD : SHOW;
        return known.map(state -> beside(state, arrived, accepted)).orElse(accepted);
    }

    /** @param accepted what the arrival is, unless the accepted version stays */
    private static Event beside(ArticleState state, Article arrived, Event accepted) {
        ArticleVersion version = ArticleVersion.of(arrived);
        boolean released = state.is(Standing.HELD) && accepted == SHOW;
        if (isRepeat(state, arrived) && !released) {
            return REPEAT;
        }
        if (version.compareTo(state.version()) < 0) {
            return OLD;
        }
        return version.equals(state.version()) && !released ? REREAD : accepted;
    }

    /** Withheld, or under an embargo that still runs. */
    private static boolean isHeld(Article article, Instant now) {
        return article.getPubStatus() == PubStatus.WITHHELD
                || article.getEmbargo() != null && article.getEmbargo().isAfter(now);
    }

    private static boolean isRepeat(ArticleState state, Article arrived) {
        return state.version().contentHash().equals(arrived.getContentHash())
                && state.extractorVersion().equals(arrived.getExtractorVersion());
    }
}
