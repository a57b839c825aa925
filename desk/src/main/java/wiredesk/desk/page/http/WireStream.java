package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.follow.Changes;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.desk.page.query.Wire;
import wiredesk.desk.page.query.WireFilter;
import wiredesk.runtime.http.Problem;

/**
 * {@code GET /api/wire/stream}: the wire as it comes, as server-sent events: {@code hello} when it begins or when so much has
 * changed that the list had better be loaded again, {@code article} with a card that is new or changed, {@code gone} for one
 * that is not wanted any more, {@code pulse} every five seconds. Each reader has a thread.
 */
public final class WireStream implements Endpoint, Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WireStream.class);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Wire wire;
    private final int most;
    private final Supplier<Object> pulse;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    /**
     * @param most readers at once
     * @param pulse what is said of the desk itself
     */
    public WireStream(Wire wire, int most, Supplier<Object> pulse, MeterRegistry meters) {
        this.wire = wire;
        this.most = most;
        this.pulse = pulse;
        Gauge.builder("wiredesk.desk.readers", readers, Set::size)
                .description("Pages that follow the wire now")
                .register(meters);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before("/api/wire/stream", this::admit);
        routes.sse("/api/wire/stream", this::follow);
    }

    private void admit(Context request) {
        check(Asked.filter(request));
        if (readers.size() >= most) {
            throw Problem.later(
                            503, "Too many readers", most + " pages follow the wire already (desk.http.readers)", RETRY)
                    .refused();
        }
    }

    /** A filter that cannot be asked is refused here: once the stream has begun there is no status to say it by. */
    private void check(WireFilter filter) throws InvalidQuery {
        wire.among(filter, Set.of("-"));
    }

    private void follow(SseClient client) {
        Reader reader = new Reader(client, Asked.filter(client.ctx()), wire, pulse);
        client.keepAlive();
        client.onClose(() -> {
            readers.remove(reader);
            reader.close();
        });
        readers.add(reader);
        Thread thread = new Thread(
                () -> {
                    try {
                        reader.run();
                    } catch (RuntimeException e) {
                        LOG.debug("a reader of the wire is gone", e);
                    } finally {
                        readers.remove(reader);
                        client.close();
                    }
                },
                "desk-reader");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void changed(Set<String> articles) {
        readers.forEach(reader -> reader.changed(articles));
    }

    @Override
    public void close() {
        readers.forEach(Reader::close);
    }
}
