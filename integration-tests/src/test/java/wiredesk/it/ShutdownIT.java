package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.outcome.Ledger;
import wiredesk.it.outcome.OutcomeChecker;
import wiredesk.it.outcome.Readers;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.DropBox;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.story.Story;
import wiredesk.it.story.StoryGenerator;

/** SIGTERM in the middle of the work. */
@On(LocalPlatform.class)
class ShutdownIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    /** Commits are rare, so that what is at hand when the signal comes is not committed by the clock. */
    private static final Map<String, String> SETTINGS =
            Map.of("service.stop.timeout", STOP_TIMEOUT.toSeconds() + "s", "kafka.streams.commit.interval.ms", "5000");

    @TempDir
    private Path folder;

    @Test
    void everyServiceEndsInTimeAndLeavesNothingHalfDone(LocalPlatform platform) throws Exception {
        List<Story> stories = new StoryGenerator(4).stories(600);
        try (Installation desk = new Installation(platform, "shutdown.", folder);
                Readers readers = new Readers(platform, desk.topics())) {
            desk.createTopics();
            DropBox drop = new DropBox(folder.resolve("drop"));
            drop.files(stories);
            ServiceProcess sink = desk.run("sink", "sink", SETTINGS);
            ServiceProcess enrich = desk.run("enrich", "enrich", SETTINGS);
            ServiceProcess ingest = desk.run("ingest", "ingest", drop.settings());

            readers.awaitWritten(Ledger::raw, 50);
            end(ingest);
            assertThat(readers.written(Ledger::raw)).isLessThan(stories.size());
            desk.run("ingest", "ingest", drop.settings());
            readers.awaitWritten(Ledger::enriched, 50);
            end(enrich);
            desk.run("enrich", "enrich", SETTINGS);
            readers.awaitWritten(Ledger::articles, 100);
            end(sink);
            desk.run("sink", "sink", SETTINGS);

            OutcomeChecker checker = drop.checker(stories);
            await().atMost(PATIENCE).until(() -> checker.nothingIsMissing(readers.committed()));
            await().atMost(PATIENCE).until(readers::settled);
            assertThat(checker.check(readers.committed())).isEmpty();
            assertThat(readers.written(Ledger::enriched))
                    .as("no transaction was cut off")
                    .isEqualTo(readers.committed(Ledger::enriched));
            assertThat(readers.written(Ledger::articles)).isEqualTo(readers.committed(Ledger::articles));
            assertThat(readers.committed(Ledger::raw))
                    .as("nothing was published twice")
                    .isEqualTo(stories.size());
        }
    }

    private static void end(ServiceProcess service) {
        service.terminate();
        assertThat(service.exitCode(STOP_TIMEOUT.plusSeconds(5)))
                .as(service.output())
                .isZero();
    }
}
