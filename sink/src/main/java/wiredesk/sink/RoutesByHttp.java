package wiredesk.sink;

import java.time.Clock;
import java.util.Optional;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Loopback;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.sink.http.RouteServer;
import wiredesk.sink.routes.RouteBook;

/** The server of {@code sink.http.*}, if it is wanted. */
final class RoutesByHttp implements AutoCloseable {

    private final Settings settings;
    private final ApiKeys keys;
    private Optional<RouteServer> server = Optional.empty();

    private RoutesByHttp(Settings settings, ApiKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** @throws InvalidSetting for a key without a name, or an address that others can reach without a key */
    static Optional<RoutesByHttp> of(Settings settings) {
        if (!settings.get(SinkSettings.HTTP_ENABLED)) {
            return Optional.empty();
        }
        ApiKeys keys = keys(settings);
        String host = settings.get(SinkSettings.HTTP_HOST);
        if (keys.isEmpty() && !Loopback.is(host)) {
            throw new InvalidSetting(
                    SinkSettings.HTTP_HOST.key(),
                    host,
                    "a loopback address, or keys in " + SinkSettings.HTTP_KEYS.key());
        }
        return Optional.of(new RoutesByHttp(settings, keys));
    }

    void start() {
        RouteBook book = new RouteBook(
                new KafkaClients(settings), settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR), Clock.systemUTC());
        RouteServer made = new RouteServer(book, keys);
        server = Optional.of(made);
        made.start(settings.get(SinkSettings.HTTP_HOST), settings.get(SinkSettings.HTTP_PORT));
    }

    @Override
    public void close() {
        server.ifPresent(RouteServer::close);
    }

    private static ApiKeys keys(Settings settings) {
        try {
            return ApiKeys.of(settings.get(SinkSettings.HTTP_KEYS));
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(SinkSettings.HTTP_KEYS.key(), "***", "name:key for every key");
        }
    }
}
