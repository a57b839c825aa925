package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Group;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Deliveries;
import wiredesk.it.truth.Downstream;
import wiredesk.it.truth.Handover;
import wiredesk.it.truth.Truth;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Topics;

/**
 * Articles with random versions, kills, holds, embargoes and re-deliveries, in random order over four partitions, while the
 * sink is killed ten times: the end is what a model says that looks at all deliveries at once. {@code -Dwiredesk.articles}
 * says how many, {@code -Dwiredesk.seed} repeats a random run.
 */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class TruthIT {

    private static final int ARTICLES = Integer.getInteger("wiredesk.articles", 200);
    private static final int KILLS = 10;
    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Embargoes end while the sink is up, down and taken over. */
    private static final Duration LONGEST_EMBARGO = Duration.ofMinutes(2);

    /** For so long nothing else comes. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final Map<String, String> FOUR_PARTITIONS = Map.of("topics.partitions", "" + PARTITIONS);
    /** Dead members are missed soon, and transactions stay open long enough to be met. */
    private static final Map<String, String> SETTINGS = Map.of(
            "topics.partitions", "" + PARTITIONS,
            "kafka.streams.consumer.session.timeout.ms", "6000",
            "kafka.streams.commit.interval.ms", "1000");

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("wiredesk.seed", System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEndIsWhatTheModelSaysThoughTheSinkIsKilledTenTimes(long seed) throws Exception {
        System.out.printf("%d articles, seed %d%n", ARTICLES, seed);
        Random random = new Random(seed);
        Instant start = Instant.now();
        List<EnrichedArticle> deliveries = new Deliveries(seed, start, LONGEST_EMBARGO).of(ARTICLES);
        Topics topics = new Topics("truth-%d.".formatted(seed), PARTITIONS, Duration.ofDays(1));
        try (Installation desk = new Installation(platform, "truth-%d.".formatted(seed), folder);
                Handover handover = new Handover(platform, topics.enriched());
                Group group = new Group(platform, desk.applicationId("sink"));
                Downstream downstream = new Downstream(platform, topics)) {
            desk.createTopics(FOUR_PARTITIONS);
            for (int kill = 0; kill < KILLS; kill++) {
                int before = downstream.articles();
                // Two folders of state in turn: what one has done, the other restores.
                ServiceProcess sink = desk.run("sink", "sink-%d-%d".formatted(seed, kill % 2), SETTINGS);
                handover.send(share(deliveries, kill));
                await().atMost(PATIENCE).until(() -> downstream.articles() > before);
                handover.send(share(deliveries, KILLS + kill));
                Thread.sleep(random.nextInt(1_500));
                sink.kill();
            }

            desk.run("sink", "sink-%d-0".formatted(seed), SETTINGS);
            Map<String, String> truth = Truth.of(deliveries, start.plus(LONGEST_EMBARGO));
            await().atMost(PATIENCE)
                    .until(() ->
                            Instant.now().isAfter(start.plus(LONGEST_EMBARGO)) && group.lag(topics.enriched()) == 0);
            await().atMost(PATIENCE)
                    .during(SETTLED)
                    .untilAsserted(() -> assertThat(downstream.left()).isEqualTo(truth));
        }
    }

    /** One of twenty like parts of the deliveries. */
    private static List<EnrichedArticle> share(List<EnrichedArticle> deliveries, int part) {
        int parts = 2 * KILLS;
        return deliveries.subList(deliveries.size() * part / parts, deliveries.size() * (part + 1) / parts);
    }
}
