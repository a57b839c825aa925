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
        return follow(Event.of(known, arrived.getArticle(), now), known, arrived);
    }

    /**
     * Lets out what waited for a time.
     *
     * @param held a state whose {@link ArticleState#due} has come
     */
    public static Decision release(ArticleState held) {
        return follow(Event.DUE, Optional.of(held), held.content());
    }

    private static Decision follow(Event event, Optional<ArticleState> known, EnrichedArticle version) {
        Transition way = Transitions.of(Phase.of(known), event);
        Optional<EnrichedArticle> out =
                known.filter(state -> state.is(Standing.PUBLISHED)).map(ArticleState::content);
        return switch (way.emission()) {
            case WHOLE, DIFFERENCE -> {
                EnrichedArticle next = event == Event.REREAD
                        ? History.carried(known, version)
                        : History.continued(known, out, version);
                Difference difference = Difference.between(out, next);
                yield new Decision(
                        way.outcome(),
                        published(known.filter(state -> event == Event.DUE), next, difference),
                        difference.changes());
            }
            case TOMBSTONES -> new Decision(way.outcome(), waiting(way, known, version), Difference.tombstones(out));
            case NOTHING ->
                new Decision(
                        way.outcome(),
                        known.filter(state -> stays(state, event))
                                .map(state -> event == Event.REPEAT ? repeated(state, version) : state)
                                .orElseGet(() -> waiting(way, known, version)),
                        List.of());
        };
    }

    /** @param released what becomes due; the place in the history that it has come to, it keeps */
    private static ArticleState published(
            Optional<ArticleState> released, EnrichedArticle version, Difference difference) {
        ArticleState published = ArticleState.of(Standing.PUBLISHED, version, difference.out());
        return released.map(state -> published.at(state.version())).orElse(published);
    }

    private static ArticleState waiting(Transition way, Optional<ArticleState> known, EnrichedArticle version) {
        return way.to() == Phase.KILLED
                ? ArticleState.killed(version)
                : ArticleState.of(Standing.HELD, version, History.carried(known, version));
    }

    private static boolean stays(ArticleState state, Event event) {
        return state.is(Standing.KILLED) || event == Event.REPEAT || event == Event.OLD;
    }

    /** Delivered again later, the content outranks what was made in between and may still be on its way. */
    private static ArticleState repeated(ArticleState state, EnrichedArticle version) {
        ArticleVersion later = ArticleVersion.of(version.getArticle());
        return !state.is(Standing.KILLED) && later.compareTo(state.version()) > 0 ? state.at(later) : state;
    }
}
