package wiredesk.desk.page.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wiredesk.desk.deadletters.Place;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.desk.page.query.InvalidQuery;

/** Which dead letters a request means: the options of {@code wiredesk dead-letters}, by the same names. */
final class LettersAsked {

    private static final Set<String> FIELDS =
            Set.of("stage", "exception", "source", "topic", "since", "until", "places");
    private static final int MOST_PLACES = 1_000;

    private LettersAsked() {}

    /** By the query; those that have ended with {@code all=true} alone. */
    static Selection query(Context request, Instant now) {
        boolean all = Asked.text(request, "all").filter("true"::equals).isPresent();
        return selection(
                Asked.text(request, "stage"),
                Asked.text(request, "exception"),
                Asked.text(request, "source"),
                Asked.text(request, "topic"),
                moment(request, "since", now),
                moment(request, "until", now),
                places(Asked.texts(request, "place"), "place"),
                all ? EnumSet.allOf(State.class) : EnumSet.of(State.OPEN));
    }

    private static Optional<Instant> moment(Context request, String name, Instant now) {
        return Asked.text(request, name)
                .map(written -> Moments.parse(written, now, what -> new InvalidQuery(name, name + " is " + what)));
    }

    /** @param others fields that the request has beside the selection */
    static Body body(Context request, Set<String> others) {
        Set<String> known = new HashSet<>(FIELDS);
        known.addAll(others);
        return Body.read(request, known);
    }

    /**
     * Open ones by the body.
     *
     * @throws wiredesk.runtime.http.Problem.Refused 400 if it leaves out none
     */
    static Selection narrow(Body body, Instant now) {
        Selection selection = selection(
                body.text("stage"),
                body.text("exception"),
                body.text("source"),
                body.text("topic"),
                body.time("since", now),
                body.time("until", now),
                places(body.texts("places"), "places"),
                EnumSet.of(State.OPEN));
        if (!selection.isNarrow()) {
            throw Body.invalid(
                    "places",
                    "or stage, exception, source, topic, since or until is needed;"
                            + " all of them are since 'beginning'");
        }
        return selection;
    }

    private static Selection selection(
            Optional<String> stage,
            Optional<String> exception,
            Optional<String> source,
            Optional<String> topic,
            Optional<Instant> since,
            Optional<Instant> until,
            List<Place> places,
            Set<State> states) {
        try {
            return new Selection(stage, exception, source, topic, since, until, places, states);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuery("since", e.getMessage());
        }
    }

    private static List<Place> places(List<String> written, String field) {
        if (written.size() > MOST_PLACES) {
            throw new InvalidQuery(field, written.size() + " places, expected at most " + MOST_PLACES);
        }
        try {
            return written.stream().map(Place::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidQuery(field, e.getMessage());
        }
    }
}
