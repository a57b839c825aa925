package wiredesk.sink.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;

/**
 * Decides what the current truth of an article is. A pure function: the state so far, the version that arrives and the
 * time lead to the state from now on and to what has to go out, as the table of {@code Transitions} says.
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
        return follow(Event.of(known, arrived.getArticle(), now), known, arrived, now);
    }

    /**
     * Lets out what waited for a time.
     *
     * @param held a state whose {@link ArticleState#due} has come
     */
    public static Decision release(ArticleState held, Instant now) {
        return follow(Event.DUE, Optional.of(held), held.content(), now);
    }

    /** Lets go of a state that is {@link ArticleState#isStaleSince} long ago. */
    public static Decision forget(ArticleState stale, Instant now) {
        return follow(Event.FORGET, Optional.of(stale), stale.content(), now);
    }

    /** @param version what arrives or goes out; not looked at where the state is forgotten */
    private static Decision follow(Event event, Optional<ArticleState> known, EnrichedArticle version, Instant now) {
        Transition way = Transitions.of(Phase.of(known), event);
        Optional<EnrichedArticle> out =
                known.filter(state -> state.is(Standing.PUBLISHED)).map(ArticleState::content);
        return switch (way.emission()) {
            case WHOLE, DIFFERENCE -> {
                EnrichedArticle next = event == Event.REREAD
                        ? History.carried(known, version)
                        : History.continued(known, out, version);
                Difference difference = Difference.between(out, next);
                ArticleState published = ArticleState.of(Standing.PUBLISHED, next, difference.out(), now);
                yield new Decision(
                        way.outcome(),
                        // What becomes due keeps the place in the history that repeats have brought it to.
                        Optional.of(
                                event == Event.DUE
                                        ? published.at(known.orElseThrow().version())
                                        : published),
                        difference.changes());
            }
            case TOMBSTONES ->
                new Decision(way.outcome(), silent(way, known, version, now), Difference.tombstones(out));
            case NOTHING -> new Decision(way.outcome(), silent(way, known, version, now), List.of());
        };
    }

    /** The state after an event that brings nothing out. */
    private static Optional<ArticleState> silent(
            Transition way, Optional<ArticleState> known, EnrichedArticle version, Instant now) {
        if (way.to() == Phase.UNKNOWN) {
            return Optional.empty();
        }
        if (way.from() == Phase.KILLED || way.event() == Event.OLD) {
            return known;
        }
        return way.event() == Event.REPEAT
                ? known.map(state -> repeated(state, version))
                : Optional.of(accepted(way.to(), known, version, now));
    }

    private static ArticleState accepted(
            Phase phase, Optional<ArticleState> known, EnrichedArticle version, Instant now) {
        return phase == Phase.KILLED
                ? ArticleState.killed(version, now)
                : ArticleState.of(Standing.HELD, version, History.carried(known, version), now);
    }

    /** Delivered again later, the content outranks what was made in between and may still be on its way. */
    private static ArticleState repeated(ArticleState state, EnrichedArticle version) {
        ArticleVersion later = ArticleVersion.of(version.getArticle());
        return later.compareTo(state.version()) > 0 ? state.at(later) : state;
    }
}
