package wiredesk.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Group;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Deliveries;
import wiredesk.it.truth.Handover;
import wiredesk.it.truth.RouteReader;
import wiredesk.it.truth.Truth;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topics;
import wiredesk.sink.routes.RouteBook;

/**
 * Routes are made, changed, paused, resumed and removed while articles with kills, embargoes and re-deliveries flow and the
 * sink is killed: each is left with what its filter lets through of the truth, and was sent nothing twice.
 */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class RoutesIT {

    private static final int ARTICLES = Integer.getInteger("wiredesk.articles", 200);
    private static final int STEPS = 6;
    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LONGEST_EMBARGO = Duration.ofSeconds(45);
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final String PREFIX = "routed.";

    private static final Map<String, String> SETTINGS = Map.of(
            "topics.partitions", "" + PARTITIONS,
            "kafka.streams.consumer.session.timeout.ms", "6000",
            "kafka.streams.commit.interval.ms", "500");

    private final Topics topics = new Topics(PREFIX, PARTITIONS, Duration.ofDays(1));
    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @Test
    void eachRouteEndsWithWhatItsFilterLetsThroughAndWasSentNothingTwice() throws Exception {
        long seed = Long.getLong("wiredesk.seed", System.nanoTime());
        System.out.printf("%d articles, seed %d%n", ARTICLES, seed);
        Instant start = Instant.now();
        List<EnrichedArticle> deliveries = new Deliveries(seed, start, LONGEST_EMBARGO).of(ARTICLES);
        try (Installation desk = new Installation(platform, PREFIX, folder);
                Handover handover = new Handover(platform, topics.enriched());
                Group group = new Group(platform, desk.applicationId("sink"));
                RouteReader reader = new RouteReader(platform, topics)) {
            desk.createTopics(Map.of("topics.partitions", "" + PARTITIONS));
            try (RouteBook book = book()) {
                book.add(route("words", Projection.QUOTES, "quote.text == 'Words 1'"));
                book.add(route("gone", Projection.ARTICLES, "true"));
                for (int step = 0; step < STEPS; step++) {
                    ServiceProcess sink = desk.run("sink", "sink-" + step % 2, SETTINGS);
                    handover.send(share(deliveries, 2 * step));
                    long behind = group.lag(topics.enriched());
                    await().atMost(PATIENCE).until(() -> group.lag(topics.enriched()) < behind / 2 + 1);
                    change(book, step);
                    handover.send(share(deliveries, 2 * step + 1));
                    Thread.sleep(700);
                    sink.kill();
                }

                desk.run("sink", "sink-0", SETTINGS);
                await().atMost(PATIENCE).until(() -> group.lag(topics.routes()) <= PARTITIONS); // a marker each
                long ended = reader.sent("routed.route.gone").size();
                Map<String, String> truth = Truth.of(deliveries, start.plus(LONGEST_EMBARGO));
                await().atMost(PATIENCE)
                        .until(() -> Instant.now().isAfter(start.plus(LONGEST_EMBARGO))
                                && group.lag(topics.enriched()) == 0);
                await().atMost(PATIENCE).during(SETTLED).untilAsserted(() -> {
                    assertThat(reader.left("routed.route.words"))
                            .isEqualTo(of(truth, "Quote", text -> text.equals("Words 2")));
                    assertThat(reader.left("routed.route.names")).isEqualTo(of(truth, "EntityMention", text -> true));
                    assertThat(reader.left("routed.route.late")).isEqualTo(of(truth, "Article", text -> true));
                });
                for (String name : List.of("words", "names", "late", "gone")) {
                    assertThat(reader.doubled("routed.route." + name)).as(name).isEmpty();
                }
                assertThat(reader.sent("routed.route.gone"))
                        .hasSize((int) ended)
                        .isNotEmpty();
                assertThat(book.list()).extracting(Route::getPaused).containsOnlyNulls();
            }
        }
    }

    /** What happens to the routes in one step of the run. */
    private static void change(RouteBook book, int step) {
        switch (step) {
            case 0 -> book.add(since(route("names", Projection.ENTITIES, "entity.count > 0")));
            case 1 ->
                book.change(
                        "words",
                        route -> since(Route.newBuilder(route)
                                .setFilter("quote.text == 'Words 2'")
                                .build()));
            case 2 ->
                book.change(
                        "names",
                        route -> Route.newBuilder(route).setPaused("moving").build());
            case 3 -> book.remove("gone");
            case 4 ->
                book.change(
                        "names",
                        route -> Route.newBuilder(route)
                                .setPaused(null)
                                .setSince(null)
                                .build());
            default -> book.add(since(route("late", Projection.ARTICLES, "article.source == 'wire'")));
        }
    }

    private RouteBook book() {
        Map<String, String> settings = Map.of(
                "kafka.bootstrap.servers",
                platform.bootstrapServers(),
                "schema.registry.url",
                platform.registryUrl(),
                "topics.prefix",
                PREFIX,
                "topics.partitions",
                "" + PARTITIONS);
        return new RouteBook(
                new KafkaClients(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), settings)),
                1,
                Clock.systemUTC());
    }

    private static Route route(String name, Projection projection, String filter) {
        return Route.newBuilder()
                .setName(name)
                .setProjection(projection)
                .setFilter(filter)
                .setTopic("")
                .setCreated(Instant.EPOCH)
                .build();
    }

    private static Route since(Route route) {
        return Route.newBuilder(route).setSince(Instant.EPOCH).build();
    }

    /** Those records of the truth that are of a type and say what they should. */
    private static Map<String, String> of(Map<String, String> truth, String type, Predicate<String> says) {
        return truth.entrySet().stream()
                .filter(each -> each.getKey().startsWith(type + " ") && says.test(each.getValue()))
                .collect(toMap(
                        each -> each.getKey().substring(type.length() + 1),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** One of the like parts of the deliveries. */
    private static List<EnrichedArticle> share(List<EnrichedArticle> deliveries, int part) {
        int parts = 2 * STEPS;
        return deliveries.subList(deliveries.size() * part / parts, deliveries.size() * (part + 1) / parts);
    }
}
