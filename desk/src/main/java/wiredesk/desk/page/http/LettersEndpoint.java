package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.deadletters.NoSuchLetter;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.page.steer.LetterControl;
import wiredesk.runtime.http.Problem;

/**
 * Dead letters by HTTP, with the verbs of the command line:
 *
 * <ul>
 *   <li>{@code GET /v1/dead-letters}: counted by stage, exception, source and state
 *   <li>{@code GET /v1/dead-letters/list}: one by one, without their values
 *   <li>{@code POST /v1/dead-letters/redrive}: sends them back to where they came from
 *   <li>{@code POST /v1/dead-letters/park}: puts them aside
 * </ul>
 *
 * The posts need a key, and say with {@code "dryRun": true} what they would do. One request at a time: each reads the topic.
 */
public final class LettersEndpoint implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(LettersEndpoint.class);
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int MOST_ATTEMPTS = 1_000;

    private final LetterControl letters;
    private final Permit permit;
    private final Clock clock;
    private final Turns turns = new Turns(1);

    public LettersEndpoint(LetterControl letters, Permit permit, Clock clock) {
        this.letters = letters;
        this.permit = permit;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/v1/dead-letters", this::groups);
        routes.get("/v1/dead-letters/list", this::list);
        routes.post("/v1/dead-letters/redrive", this::redrive);
        routes.post("/v1/dead-letters/park", this::park);
        routes.exception(
                NoSuchLetter.class,
                (none, request) ->
                        Problem.of(404, "Not Found", none.getMessage()).answer(request));
    }

    private void groups(Context request) {
        Selection selection = LettersAsked.query(request, clock.instant());
        Clearance.answer(
                request,
                turns.take(() -> letters.groups(selection)).stream()
                        .map(LetterJson::group)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private void list(Context request) {
        Selection selection = LettersAsked.query(request, clock.instant());
        Clearance found = new Clearance(Asked.number(request, "limit", USUAL, MOST));
        turns.take(() -> {
            letters.each(selection, letter -> found.add(() -> LetterJson.headers(letter)));
            return found;
        });
        Clearance.answer(request, found.list());
    }

    private void redrive(Context request) {
        String who = permit.caller(request);
        Body body = LettersAsked.body(request, Set.of("dryRun", "maxAttempts"));
        Selection selection = LettersAsked.narrow(body, clock.instant());
        OptionalInt attempts =
                body.count("maxAttempts", MOST_ATTEMPTS).map(OptionalInt::of).orElse(OptionalInt.empty());
        boolean dryRun = body.flag("dryRun");
        clear(request, who, dryRun, told -> letters.redrive(selection, attempts, dryRun, told));
    }

    private void park(Context request) {
        String who = permit.caller(request);
        Body body = LettersAsked.body(request, Set.of("dryRun", "reason"));
        Selection selection = LettersAsked.narrow(body, clock.instant());
        boolean dryRun = body.flag("dryRun");
        String reason = body.text("reason").orElse("parked by " + who);
        clear(request, who, dryRun, told -> letters.park(selection, reason, dryRun, told));
    }

    private void clear(Context request, String who, boolean dryRun, Consumer<Consumer<LetterControl.Ruled>> work) {
        Clearance clearance = new Clearance(MOST);
        turns.take(() -> {
            try {
                work.accept(clearance::add);
            } catch (IllegalStateException e) {
                throw Problem.of(409, "Conflict", clearance.words() + ", then: " + e.getMessage())
                        .refused();
            }
            return clearance;
        });
        if (!dryRun) {
            LOG.info("dead letters: {} by {}", clearance.words(), who);
        }
        Clearance.answer(request, clearance.json(dryRun));
    }
}
