package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.SmallDisk;
import wiredesk.it.service.Subscriber;
import wiredesk.it.truth.Handover;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Topics;

/** The disk that the sink's state is on becomes full: it ends and says why, and goes on without loss when there is room. */
@On(LocalPlatform.class)
class DiskFullIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ARTICLES = 400;
    /** More than the disk has left, and more than the sink may hold in memory. */
    private static final int BODY = 64 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aSinkWhoseDiskIsFullEndsAndLosesNothing(LocalPlatform platform) throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder.resolve("disk"), 160);
        assumeThat(mounted).as("no right to mount a small disk").isPresent();
        try (SmallDisk disk = mounted.get();
                Installation desk = new Installation(platform, "disk-full.", folder);
                Handover handover = new Handover(platform, desk.topics().enriched())) {
            desk.createTopics(Map.of("topics.partitions", "2"));
            Map<String, String> settings = Map.of(
                    "topics.partitions", "2",
                    "sink.state.memory", "16MiB",
                    "streams.state.dir", disk.folder().toString());
            ServiceProcess full = desk.run("sink", "sink", settings).awaitReady();
            disk.leave(4);

            handover.send(
                    IntStream.range(0, ARTICLES).mapToObj(DiskFullIT::article).toList());

            assertThat(full.exitCode(PATIENCE)).isEqualTo(1);
            assertThat(full.output()).contains("streams.state.dir", "full");
            disk.free();
            desk.run("sink", "sink", settings).awaitReady();
            try (Subscriber<Article> articles = new Subscriber<>(
                    platform,
                    new Topics("disk-full.", 2, Duration.ofDays(1)).articles(),
                    new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).deserializer())) {
                await().atMost(PATIENCE).until(() -> articles.all().size() >= ARTICLES);
                assertThat(articles.toEnd())
                        .extracting(ConsumerRecord::key)
                        .doesNotHaveDuplicates()
                        .hasSize(ARTICLES);
            }
        }
    }

    private static EnrichedArticle article(int number) {
        byte[] noise = new byte[BODY / 2];
        new Random(number).nextBytes(noise);
        Article article = Article.newBuilder()
                .setId("wire/" + number)
                .setSource("wire")
                .setGuid("" + number)
                .setVersionCreated(Instant.EPOCH)
                .setContentHash("hash-" + number)
                .setBody(HexFormat.of().formatHex(noise))
                .setReceived(Instant.EPOCH)
                .build();
        return new EnrichedArticle(article, List.of(), List.of());
    }
}
