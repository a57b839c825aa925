package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.outcome.Ledger;
import wiredesk.it.outcome.OutcomeChecker;
import wiredesk.it.outcome.Readers;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.DropBox;
import wiredesk.it.service.Group;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.story.Story;
import wiredesk.it.story.StoryGenerator;
import wiredesk.schemas.Topic;

/** Two instances of a service share the work; one dies, the other takes over its part. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class TakeoverIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Map<String, String> ONE_THREAD =
            Map.of("streams.threads", "1", "kafka.streams.consumer.session.timeout.ms", "6000");

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @Test
    void theOtherInstanceTakesOver() throws Exception {
        List<Story> stories = new StoryGenerator(3).stories(400);
        try (Installation desk = new Installation(platform, "takeover.", folder);
                Group enrich = new Group(platform, desk.applicationId("enrich"));
                Group sink = new Group(platform, desk.applicationId("sink"));
                Readers readers = new Readers(platform, desk.topics())) {
            desk.createTopics();
            Topic raw = desk.topics().raw();
            Topic enriched = desk.topics().enriched();
            ServiceProcess enrichOne = desk.run("enrich", "enrich-1", ONE_THREAD);
            ServiceProcess sinkOne = desk.run("sink", "sink-1", ONE_THREAD);
            desk.run("enrich", "enrich-2", ONE_THREAD);
            desk.run("sink", "sink-2", ONE_THREAD);
            awaitShares(enrich, raw, 3, 3);
            awaitShares(sink, enriched, 3, 3);

            DropBox drop = new DropBox(folder.resolve("drop"));
            drop.files(stories);
            desk.run("ingest", "ingest", drop.settings());
            readers.awaitWritten(Ledger::enriched, 50);
            enrichOne.kill();
            sinkOne.kill();

            OutcomeChecker checker = drop.checker(stories);
            await().atMost(PATIENCE).until(() -> checker.nothingIsMissing(readers.committed()));
            await().atMost(PATIENCE).until(readers::settled);
            assertThat(checker.check(readers.committed())).isEmpty();
            assertThat(enrich.shares(raw)).containsExactly(6);
            assertThat(sink.shares(enriched)).containsExactly(6);
        }
    }

    private static void awaitShares(Group group, Topic topic, Integer... shares) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> group.shares(topic).equals(List.of(shares)));
    }
}
