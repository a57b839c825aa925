package wiredesk.sink.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Listening;
import wiredesk.runtime.http.Problem;
import wiredesk.sink.filter.InvalidFilter;
import wiredesk.sink.routes.NoSuchRoute;
import wiredesk.sink.routes.RouteBook;
import wiredesk.sink.routes.RouteRefused;

/**
 * Routes by HTTP:
 *
 * <ul>
 *   <li>{@code GET /v1/routes}: all of them; {@code GET /v1/routes/NAME}: one
 *   <li>{@code PUT /v1/routes/NAME}: makes one (201) or changes it (200); what the body leaves out stays
 *   <li>{@code POST /v1/routes/NAME/pause}, with a {@code reason} if there is one, and {@code /resume}
 *   <li>{@code DELETE /v1/routes/NAME}: 204
 * </ul>
 *
 * Refusals are problem documents (RFC 9457): 400 for what cannot be, 401 without a key where there are any, 404, 503 while
 * Kafka does not answer.
 */
public final class RouteServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RouteServer.class);
    private static final String PORT_KEY = "sink.http.port";
    private static final long LARGEST_BODY = 64 * 1024L;

    private final Javalin server;
    private final RouteBook book;

    /** @param keys who may call; none for everybody */
    public RouteServer(RouteBook book, ApiKeys keys) {
        this.book = book;
        RouteEndpoint endpoint = new RouteEndpoint(book);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_BODY;
            config.http.prefer405over404 = true;
            config.jetty.threadPool = new QueuedThreadPool(12, 2);
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.routes.before(context -> admit(context, keys));
            config.routes.get("/v1/routes", endpoint::list);
            config.routes.get("/v1/routes/{name}", endpoint::show);
            config.routes.put("/v1/routes/{name}", endpoint::put);
            config.routes.post("/v1/routes/{name}/pause", endpoint::pause);
            config.routes.post("/v1/routes/{name}/resume", endpoint::resume);
            config.routes.delete("/v1/routes/{name}", endpoint::remove);
            config.routes.exception(Exception.class, RouteServer::refuse);
        });
    }

    /**
     * Listens.
     *
     * @param port 0 for a free one
     * @throws wiredesk.runtime.config.InvalidSetting if it cannot listen there
     */
    public void start(String host, int port) {
        Listening.start(server, host, port, PORT_KEY);
        LOG.info("routes at http://{}:{}/v1/routes", host, server.port());
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        book.close();
    }

    private static void admit(Context request, ApiKeys keys) {
        if (!keys.isEmpty()) {
            keys.caller(request);
        }
    }

    private static void refuse(Exception failure, Context context) {
        problem(failure, context).answer(context);
    }

    private static Problem problem(Exception failure, Context context) {
        if (failure instanceof Problem.Refused refused) {
            return refused.problem();
        }
        if (failure instanceof NoSuchRoute) {
            return Problem.of(404, "Not Found", failure.getMessage());
        }
        if (failure instanceof InvalidFilter) {
            return Problem.invalid(RouteBody.INVALID, failure.getMessage(), Optional.of("filter"));
        }
        if (failure instanceof RouteRefused) {
            return Problem.invalid(RouteBody.INVALID, failure.getMessage(), Optional.empty());
        }
        if (failure instanceof HttpResponseException known) {
            return Problem.of(known.getStatus(), "Not accepted", String.valueOf(known.getMessage()));
        }
        LOG.error("{} {}", context.method(), context.path(), failure);
        return failure instanceof KafkaException
                ? Problem.of(503, "Service Unavailable", "Kafka does not answer: " + failure.getMessage())
                : Problem.of(500, "Internal Server Error", "see the log of the sink");
    }
}
