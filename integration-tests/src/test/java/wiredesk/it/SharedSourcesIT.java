package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.GrowingFeeds;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RawArticle;

/** Instances of ingest share the feeds out among themselves; one dies, the others poll its feeds. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class SharedSourcesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern POLLED_HERE = Pattern.compile("wiredesk_ingest_source_up\\{source=\"(feed\\d+)\"");

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @Test
    void feedsOfAnInstanceThatDiesAreTakenOver() throws IOException {
        try (GrowingFeeds feeds = new GrowingFeeds(8);
                Installation desk = new Installation(platform, "shared.", folder);
                Subscriber<RawArticle> raw = new Subscriber<>(
                        platform,
                        desk.topics().raw(),
                        new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).deserializer())) {
            desk.createTopics();
            feeds.grow(3);
            ServiceProcess one = desk.run("ingest", "ingest-1", feeds.settings());
            ServiceProcess two = desk.run("ingest", "ingest-2", feeds.settings());
            await().atMost(PATIENCE).until(() -> shared(feeds, one, two));
            List<String> ofOne = polledBy(one);

            one.kill();
            feeds.grow(2);

            await().atMost(PATIENCE).until(() -> polledBy(two).equals(feeds.names()));
            await().atMost(PATIENCE).until(() -> ids(raw).containsAll(feeds.ids()));
            assertThat(ofOne).isNotEmpty();
            // only what the dead one published and could not remember any more may come twice
            assertThat(ids(raw)).hasSizeLessThanOrEqualTo(feeds.ids().size() + 2 * ofOne.size());
        }
    }

    @Test
    void whatOneInstanceHasPublishedNoOtherPublishesAgain() {
        try (GrowingFeeds feeds = new GrowingFeeds(4);
                Installation desk = new Installation(platform, "once.", folder);
                Subscriber<RawArticle> raw = new Subscriber<>(
                        platform,
                        desk.topics().raw(),
                        new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).deserializer())) {
            desk.createTopics();
            feeds.grow(5);
            ServiceProcess one = desk.run("ingest", "once-1", feeds.settings());
            await().atMost(PATIENCE).until(() -> ids(raw).containsAll(feeds.ids()));
            one.terminate();
            one.exitCode(Duration.ofSeconds(40));

            ServiceProcess two = desk.run("ingest", "once-2", feeds.settings());
            await().atMost(PATIENCE).until(() -> polledBy(two).equals(feeds.names()));
            feeds.grow(1);

            await().atMost(PATIENCE).until(() -> ids(raw).containsAll(feeds.ids()));
            assertThat(ids(raw)).isEqualTo(feeds.ids());
        }
    }

    /** Each feed is polled by one of them, and none of them is idle. */
    private static boolean shared(GrowingFeeds feeds, ServiceProcess one, ServiceProcess two) throws IOException {
        List<String> ofOne = polledBy(one);
        List<String> ofTwo = polledBy(two);
        return !ofOne.isEmpty()
                && !ofTwo.isEmpty()
                && ofOne.size() + ofTwo.size() == feeds.names().size()
                && ofOne.stream().noneMatch(ofTwo::contains);
    }

    private static List<String> polledBy(ServiceProcess ingest) throws IOException {
        try {
            return POLLED_HERE
                    .matcher(ingest.get("/metrics").body())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .sorted()
                    .toList();
        } catch (java.net.ConnectException notYet) {
            return List.of();
        }
    }

    private static List<String> ids(Subscriber<RawArticle> raw) {
        return raw.all().stream().map(ConsumerRecord::key).sorted().toList();
    }
}
