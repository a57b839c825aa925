package wiredesk.it.speed;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Group;
import wiredesk.it.service.Installation;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topics;
import wiredesk.sink.routes.RouteBook;

/** The routes of an installation whose sink runs. Each change of all is in effect in every partition when it returns. */
final class RunningRoutes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform;
    private final Topics topics;
    private final String group;
    private final RouteBook book;

    RunningRoutes(Platform platform, Installation desk, String prefix) {
        this.platform = platform;
        this.topics = desk.topics();
        this.group = desk.applicationId("sink");
        this.book = new RouteBook(clients(platform, prefix), 1, Clock.systemUTC());
    }

    void add(List<Route> drafts) {
        drafts.forEach(book::add);
        awaitEffect();
    }

    void pauseAll() {
        book.list().forEach(route -> book.pause(route.getName(), "for a measurement"));
        awaitEffect();
    }

    void resumeAll() {
        book.list().forEach(route -> book.resume(route.getName()));
        awaitEffect();
    }

    RouteBook book() {
        return book;
    }

    private void awaitEffect() {
        try (Group sink = new Group(platform, group)) {
            // The marker of the last transaction in each partition is not read.
            await().atMost(PATIENCE)
                    .until(() -> sink.lag(topics.routes()) <= topics.routes().partitions());
        }
    }

    @Override
    public void close() {
        book.close();
    }

    private static KafkaClients clients(Platform platform, String prefix) {
        Map<String, String> settings = Map.of(
                "kafka.bootstrap.servers", platform.bootstrapServers(),
                "schema.registry.url", platform.registryUrl(),
                "topics.prefix", prefix);
        return new KafkaClients(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), settings));
    }
}
