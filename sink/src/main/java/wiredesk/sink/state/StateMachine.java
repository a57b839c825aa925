package wiredesk.sink.state;

import java.time.Instant;
import java.util.Optional;
import wiredesk.schemas.Article;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;

/**
 * Decides what the current truth of an article is. A pure function: the state so far, the version that arrives and the
 * time lead to the state from now on and to what has to go out.
 *
 * <p>Read by one extractor, the versions of an article lead to the same end in whatever order they arrive: the latest
 * version is out, unless it is withheld or under embargo, or any version is a kill. A version read again by another
 * extractor replaces its earlier reading, so of two readings the one that arrives last stands.
 */
public final class StateMachine {

    private StateMachine() {}

    /**
     * @param known the article's state; empty if nothing of the article has been seen
     * @param arrived the version that arrives, of the same article
     * @param now what an embargo is measured against
     */
    public static Decision decide(Optional<ArticleState> known, EnrichedArticle arrived, Instant now) {
        if (known.isPresent() && known.get().is(Standing.KILLED)) {
            return Decision.unchanged(Outcome.KILLED, known.get());
        }
        if (arrived.getArticle().getPubStatus() == PubStatus.CANCELED) {
            return new Decision(Outcome.KILLED, ArticleState.killed(arrived), Difference.tombstones(out(known)));
        }
        return known.map(state -> succeed(state, arrived, now)).orElseGet(() -> accept(known, arrived, now));
    }

    private static Decision succeed(ArticleState state, EnrichedArticle arrived, Instant now) {
        ArticleVersion version = ArticleVersion.of(arrived.getArticle());
        boolean released = state.is(Standing.HELD) && !isHeld(arrived.getArticle(), now);
        if (isRepeat(state, arrived.getArticle()) && !released) {
            // Delivered again later, the content outranks what was made in between and may still be on its way.
            return Decision.unchanged(
                    Outcome.DUPLICATE, version.compareTo(state.version()) > 0 ? state.at(version) : state);
        }
        return version.compareTo(state.version()) < 0
                ? Decision.unchanged(Outcome.SUPERSEDED, state)
                : accept(Optional.of(state), arrived, now);
    }

    private static Decision accept(Optional<ArticleState> known, EnrichedArticle arrived, Instant now) {
        if (isHeld(arrived.getArticle(), now)) {
            return new Decision(
                    Outcome.HELD, ArticleState.of(Standing.HELD, arrived, arrived), Difference.tombstones(out(known)));
        }
        Difference difference = Difference.between(out(known), arrived);
        return new Decision(
                isReextraction(known, arrived) ? Outcome.REEXTRACTED : Outcome.PUBLISHED,
                ArticleState.of(Standing.PUBLISHED, arrived, difference.out()),
                difference.changes());
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

    private static boolean isReextraction(Optional<ArticleState> known, EnrichedArticle arrived) {
        return known.filter(state -> state.is(Standing.PUBLISHED))
                .filter(state -> state.version().equals(ArticleVersion.of(arrived.getArticle())))
                .isPresent();
    }

    private static Optional<EnrichedArticle> out(Optional<ArticleState> known) {
        return known.filter(state -> state.is(Standing.PUBLISHED)).map(ArticleState::content);
    }
}
