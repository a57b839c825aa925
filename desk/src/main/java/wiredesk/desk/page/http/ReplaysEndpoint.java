package wiredesk.desk.page.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.steer.ReplayControl;
import wiredesk.desk.replay.NoSuchReplay;
import wiredesk.desk.replay.ReplayPlan;
import wiredesk.desk.replay.ReplayRefused;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.desk.show.RecordJson;
import wiredesk.runtime.http.Problem;

/**
 * Replays by HTTP, with the verbs of the command line:
 *
 * <ul>
 *   <li>{@code GET /v1/replays}: all of them; {@code GET /v1/replays/ID}: one
 *   <li>{@code POST /v1/replays/plan}: what one would copy; nothing happens
 *   <li>{@code POST /v1/replays}: runs one in the background; 202
 *   <li>{@code POST /v1/replays/ID/pause}, {@code /resume}, {@code /cancel}, {@code /promote}
 *   <li>{@code GET /v1/replays/ID/diff}: what a promotion would change
 * </ul>
 *
 * What changes something needs a key. Refusals: 404 where there is no such replay, 409 for what cannot be done with it.
 */
public final class ReplaysEndpoint implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ReplaysEndpoint.class);

    private final ReplayControl replays;
    private final Permit permit;
    private final Clock clock;
    private final Turns asking = new Turns(4);
    private final Turns surveys = new Turns(1);
    private final Turns diffs = new Turns(1);

    public ReplaysEndpoint(ReplayControl replays, Permit permit, Clock clock) {
        this.replays = replays;
        this.permit = permit;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/v1/replays", this::list);
        routes.post("/v1/replays", this::start);
        routes.post("/v1/replays/plan", this::plan);
        routes.get("/v1/replays/{id}", request -> tell(request, asking.take(() -> replays.find(id(request)))));
        routes.get("/v1/replays/{id}/diff", this::diff);
        routes.post("/v1/replays/{id}/pause", request -> change(request, 200, replays::pause));
        routes.post("/v1/replays/{id}/resume", request -> change(request, 202, replays::resume));
        routes.post("/v1/replays/{id}/cancel", request -> change(request, 200, replays::cancel));
        routes.post("/v1/replays/{id}/promote", request -> change(request, 202, replays::promote));
        routes.exception(
                ReplayRefused.class,
                (refused, request) ->
                        Problem.of(409, "Conflict", refused.getMessage()).answer(request));
        routes.exception(
                NoSuchReplay.class,
                (none, request) ->
                        Problem.of(404, "Not Found", none.getMessage()).answer(request));
    }

    private void list(Context request) {
        List<ReplayStatus> all = asking.take(replays::all);
        answer(request, all.stream().map(ReplaysEndpoint::json).collect(Collectors.joining(",", "[", "]")));
    }

    private void plan(Context request) {
        ReplayControl.Wanted wanted = ReplayBody.read(request, clock.instant());
        ReplayPlan plan = surveys.take(() -> replays.plan(wanted));
        answer(
                request,
                RecordJson.line(RecordJson.object()
                        .put("records", plan.records())
                        .put("articles", plan.articles())
                        .put("bytes", plan.bytes())
                        .put("seconds", plan.time().map(Duration::toSeconds).orElse(null))));
    }

    private void start(Context request) {
        String who = permit.caller(request);
        ReplayControl.Wanted wanted = ReplayBody.read(request, clock.instant());
        ReplayStatus status = asking.take(() -> replays.start(wanted));
        String id = status.replay().getId();
        LOG.info("replay {} has been started by {}", id, who);
        request.status(202).header("Location", "/v1/replays/" + id);
        tell(request, status);
    }

    private void change(Context request, int status, Function<String, ReplayStatus> verb) {
        String who = permit.caller(request);
        ReplayStatus after = asking.take(() -> verb.apply(id(request)));
        LOG.info("{} by {}", request.path(), who);
        request.status(status);
        tell(request, after);
    }

    private void diff(Context request) {
        diffs.take(() -> {
            ReplayControl.Comparison comparison = replays.diff(id(request), Asked.text(request, "article"));
            json(request);
            try (PrintWriter out = new PrintWriter(new OutputStreamWriter(request.outputStream(), UTF_8))) {
                comparison.writeJson(out);
                if (out.checkError()) {
                    throw new IOException("whoever asked is gone");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return comparison;
        });
    }

    private static String id(Context request) {
        String id = request.pathParam("id");
        if (!id.matches("[a-zA-Z0-9._-]{1,100}")) {
            throw Answer.notFound("there is no replay of such a name");
        }
        return id;
    }

    private static void tell(Context request, ReplayStatus status) {
        answer(request, json(status));
    }

    private static void answer(Context request, String json) {
        json(request);
        request.result(json);
    }

    private static void json(Context request) {
        request.header("Cache-Control", "no-store").contentType("application/json; charset=utf-8");
    }

    private static String json(ReplayStatus status) {
        ObjectNode object = (ObjectNode) RecordJson.of(status.replay());
        return RecordJson.line(object.put("copied", status.copied())
                .put("passed", status.passed())
                .put("length", status.length())
                .put("lane", status.lane()));
    }
}
