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
import wiredesk.it.outcome.Enrichment;
import wiredesk.it.outcome.Fault;
import wiredesk.it.outcome.Fault.Kind;
import wiredesk.it.outcome.Ledger;
import wiredesk.it.outcome.OutcomeChecker;
import wiredesk.it.outcome.Readers;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.DropBox;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Supply;
import wiredesk.it.story.Story;
import wiredesk.it.story.StoryGenerator;

/** Services die without a chance to finish anything, in the middle of their work. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class CrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Of 2,000 stories so many come at once, the others when they are wanted. */
    private static final int FIRST = 1_500;

    /** Dead members are missed soon, and transactions stay open long enough to be met. */
    private static final Map<String, String> EXACTLY_ONCE = Map.of(
            "kafka.streams.consumer.session.timeout.ms", "6000",
            "kafka.streams.commit.interval.ms", "4000");

    /** So that the crash comes before the first commit. */
    private static final Map<String, String> AT_LEAST_ONCE = Map.of(
            "kafka.streams.consumer.session.timeout.ms", "6000",
            "kafka.streams.processing.guarantee", "at_least_once",
            "kafka.streams.commit.interval.ms", "60000");

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @Test
    void everyStoryHasItsOutcomeOnceThoughEachServiceIsKilled() throws Exception {
        List<Story> stories = new StoryGenerator(1).stories(2_000);
        try (Installation desk = new Installation(platform, "crash.", folder);
                Readers readers = new Readers(platform, desk.topics())) {
            desk.createTopics();
            DropBox drop = new DropBox(folder.resolve("drop"));
            drop.files(stories.subList(0, FIRST));
            Supply supply = drop.supply(stories.subList(FIRST, stories.size()));
            ServiceProcess sink = desk.run("sink", "sink", EXACTLY_ONCE);
            ServiceProcess enrich = desk.run("enrich", "enrich", EXACTLY_ONCE);
            ServiceProcess ingest = desk.run("ingest", "ingest", drop.settings());

            readers.awaitWritten(Ledger::raw, 100);
            ingest.kill();
            assertThat(readers.written(Ledger::raw)).isLessThan(FIRST);
            desk.run("ingest", "ingest", drop.settings());

            readers.awaitCommitted(Ledger::enriched, 300);
            readers.awaitUncommitted(desk.topics().enriched(), supply);
            enrich.kill();
            desk.run("enrich", "enrich", EXACTLY_ONCE);

            readers.awaitCommitted(Ledger::articles, 600);
            readers.awaitUncommitted(desk.topics().articles(), supply);
            sink.kill();
            desk.run("sink", "sink", EXACTLY_ONCE);
            supply.rest();

            OutcomeChecker checker = drop.checker(stories);
            await().atMost(PATIENCE).until(() -> checker.nothingIsMissing(readers.committed()));
            await().atMost(PATIENCE).until(readers::settled);
            assertThat(checker.check(readers.committed())).isEmpty();
            ServiceProcess audit = desk.command("audit", "--since", "1h", "--wait", "30s");
            assertThat(audit.exitCode(PATIENCE)).as(audit.output()).isZero();
            assertThat(readers.written(Ledger::enriched) + readers.written(Ledger::articles))
                    .as("records, those of transactions that a kill cut off among them")
                    .isGreaterThan(readers.committed(Ledger::enriched) + readers.committed(Ledger::articles));
        }
    }

    /** The control: without exactly-once the same checker, after the same crash, finds doubled records. */
    @Test
    void underAtLeastOnceTheSameCheckerFindsDoubledRecords() throws Exception {
        List<Story> stories = new StoryGenerator(2).stories(300);
        try (Installation desk = new Installation(platform, "control.", folder);
                Readers readers = new Readers(platform, desk.topics())) {
            desk.createTopics();
            DropBox drop = new DropBox(folder.resolve("control-drop"));
            drop.files(stories);
            desk.run("ingest", "control-ingest", drop.settings());
            ServiceProcess enrich = desk.run("enrich", "control-enrich", AT_LEAST_ONCE);

            readers.awaitWritten(Ledger::enriched, 50);
            enrich.kill();
            desk.run("enrich", "control-enrich", AT_LEAST_ONCE);

            await().atMost(PATIENCE).until(() -> enrichedStories(readers.committed()) == stories.size());
            assertThat(drop.checker(stories).check(readers.committed()))
                    .filteredOn(fault -> fault.stage().equals("enriched"))
                    .extracting(Fault::kind)
                    .contains(Kind.DOUBLED)
                    .doesNotContain(Kind.MISSING);
        }
    }

    private static long enrichedStories(Ledger ledger) {
        return ledger.enriched().stream().map(Enrichment::articleId).distinct().count();
    }
}
