package wiredesk.ingest.http;

import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Source;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Listening;
import wiredesk.runtime.http.Problem;

/** The server that articles are pushed to. */
public final class HttpSource implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSource.class);
    /** A push whose body comes a byte at a time holds a thread, so beyond those for all pushes some answer the others. */
    private static final int THREADS_TO_SPARE = 16;
    /** As the settings of ingest have it, for what is said where the port is taken. */
    private static final String PORT_KEY = "ingest.http.port";

    private final HttpSettings settings;
    private final Javalin server;

    public HttpSource(HttpSettings settings, ApiKeys keys, ArticlePublisher publisher, Outcomes outcomes, Clock clock) {
        this.settings = settings;
        ArticleEndpoint endpoint = new ArticleEndpoint(settings, keys, publisher, outcomes, clock);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = settings.bodyLimit();
            config.http.prefer405over404 = true;
            config.jetty.threadPool = new QueuedThreadPool(settings.inFlight() + THREADS_TO_SPARE, 4);
            config.jetty.modifyHttpConfiguration(http -> {
                http.setIdleTimeout(settings.idleTimeout().toMillis());
                http.setRequestHeaderSize(16 * 1024);
                http.setSendServerVersion(false);
            });
            config.routes.post("/v1/articles", endpoint::post);
            config.routes.exception(
                    Problem.Refused.class,
                    (refused, context) -> refused.problem().answer(context));
            config.routes.exception(
                    HttpResponseException.class,
                    (known, context) -> Problem.of(
                                    known.getStatus(), "Not accepted", String.valueOf(known.getMessage()))
                            .answer(context));
            config.routes.exception(Exception.class, (unknown, context) -> {
                LOG.error("{} {}", context.method(), context.path(), unknown);
                Problem.of(500, "Internal Server Error", "see the log of ingest")
                        .answer(context);
            });
        });
    }

    @Override
    public SourceName name() {
        return settings.source();
    }

    /**
     * Listens.
     *
     * @throws wiredesk.runtime.config.InvalidSetting if it cannot listen there
     */
    @Override
    public void start() {
        Listening.start(server, settings.host(), settings.port(), PORT_KEY);
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    /** Answers what has been asked, within bounds, and listens no more. */
    @Override
    public void close() {
        server.stop();
    }
}
