package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Subscriber;
import wiredesk.it.truth.Handover;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;

/** How soon after the end of its embargo an article reaches subscribers. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class EmbargoIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ARTICLES = 9;

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    /** Of nine, the median: a machine that does other things, too, may be late with some. None may be early. */
    @Test
    void articleReachesSubscribersWithinASecondOfTheEndOfItsEmbargo() throws Exception {
        try (Installation desk = new Installation(platform, "embargo.", folder);
                Handover handover = new Handover(platform, desk.topics().enriched());
                Subscriber<Article> subscriber = subscriber(desk)) {
            desk.createTopics();
            desk.run("sink", "sink", Map.of()).awaitReady();
            Instant first = Instant.now().plusSeconds(4);
            handover.send(IntStream.range(0, ARTICLES)
                    .mapToObj(number -> article(number, first.plusMillis(700L * number)))
                    .toList());

            Map<String, Duration> late = new TreeMap<>();
            while (late.size() < ARTICLES && Instant.now().isBefore(first.plus(PATIENCE))) {
                subscriber
                        .all()
                        .forEach(record -> late.putIfAbsent(
                                record.key(), Duration.between(record.value().getEmbargo(), Instant.now())));
            }

            List<Duration> sorted = late.values().stream().sorted().toList();
            assertThat(sorted).hasSize(ARTICLES).noneMatch(Duration::isNegative);
            assertThat(sorted.get(ARTICLES / 2)).as("of %s", sorted).isLessThan(Duration.ofSeconds(1));
        }
    }

    private Subscriber<Article> subscriber(Installation desk) {
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        return new Subscriber<>(platform, desk.topics().articles(), serdes.deserializer());
    }

    private static EnrichedArticle article(int number, Instant embargo) {
        Article article = Article.newBuilder()
                .setId("wire/" + number)
                .setSource("wire")
                .setGuid("" + number)
                .setVersionCreated(Instant.EPOCH)
                .setContentHash("hash-" + number)
                .setEmbargo(embargo)
                .setReceived(Instant.EPOCH)
                .build();
        return new EnrichedArticle(article, List.of(), List.of());
    }
}
