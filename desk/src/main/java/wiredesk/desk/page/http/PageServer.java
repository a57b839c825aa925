package wiredesk.desk.page.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.runtime.http.Listening;
import wiredesk.runtime.http.Problem;
import wiredesk.runtime.kafka.Unreachable;

/**
 * Serves the page and what it asks for. Refusals are problem documents (RFC 9457): 400 for what cannot be asked, 404, 503
 * while Kafka does not answer.
 */
public final class PageServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
    private static final long LARGEST_BODY = 64 * 1024L;
    private static final int THREADS = 24;
    /** As the settings of the desk have it, for what is said where the port is taken. */
    private static final String PORT_KEY = "desk.http.port";
    /** Everything from here, nothing inline; style attributes are what lit-html and plots set. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private final Javalin server;

    /** @param hosts by which names the page may be called */
    public PageServer(List<Endpoint> endpoints, Hosts hosts) {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_BODY;
            config.http.prefer405over404 = true;
            config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.routes.before(hosts::admit);
            config.routes.before(PageServer::protect);
            endpoints.forEach(endpoint -> endpoint.addTo(config.routes));
            new Assets().addTo(config.routes);
            config.routes.exception(Exception.class, PageServer::refuse);
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
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static void refuse(Exception failure, Context context) {
        problem(failure, context).answer(context);
    }

    private static Problem problem(Exception failure, Context context) {
        if (failure instanceof Problem.Refused refused) {
            return refused.problem();
        }
        if (failure instanceof InvalidQuery invalid) {
            return Problem.invalid("Not to be asked", invalid.getMessage(), Optional.of(invalid.field()));
        }
        if (failure instanceof HttpResponseException known) {
            return Problem.of(known.getStatus(), "Not accepted", String.valueOf(known.getMessage()));
        }
        LOG.warn("{} {}", context.method(), context.path(), failure);
        return failure instanceof KafkaException || failure instanceof Unreachable
                ? Problem.of(503, "Service Unavailable", "Kafka does not answer: " + failure.getMessage())
                : Problem.of(500, "Internal Server Error", "see the log of the desk");
    }
}
