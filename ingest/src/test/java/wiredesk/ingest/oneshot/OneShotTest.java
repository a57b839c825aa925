package wiredesk.ingest.oneshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.RawArticle;

class OneShotTest {

    private static final SourceName ARCHIVE = new SourceName("archive");
    private static final String LINES = "{\"id\":\"a\",\"body\":\"x\"}\n{\"id\":\"b\",\"body\":\"y\"}\n";

    @TempDir
    Path folder;

    private final FakePublisher publisher = new FakePublisher();
    private final ManualClock clock = new ManualClock();
    private final OneShot oneShot =
            new OneShot(publisher, new Outcomes(new SimpleMeterRegistry()), new Limits(10_000, 1 << 20, 64), clock);

    @Test
    void filesFoldersAndArchivesAreTakenIn() throws Exception {
        Files.write(folder.resolve("lines.jsonl.gz"), Reading.gzip(LINES.getBytes(StandardCharsets.UTF_8)));
        Path stories = Files.createDirectories(folder.resolve("stories/sport"));
        Files.writeString(stories.resolve("one.txt"), "Ships left.");
        Files.writeString(stories.resolve(".hidden"), "no");

        Summary summary = run(
                folder.resolve("lines.jsonl.gz").toString(),
                folder.resolve("stories").toString());

        assertThat(publisher.articles)
                .extracting(RawArticle::getId)
                .containsExactly("archive/a", "archive/b", "archive/sport/one.txt");
        assertThat(summary.published()).isEqualTo(3);
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void standardInputIsAnInput() {
        Summary summary = oneShot.run(
                List.of("-"),
                ARCHIVE,
                new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)),
                Progress.none());

        assertThat(summary.published()).isEqualTo(2);
        assertThat(OneShot.size(List.of("-"))).isNegative();
    }

    @Test
    void brokenInputIsBuriedAsItCameAndTheRestGoesOn() throws Exception {
        Path bad = folder.resolve("a-bad.json");
        Files.writeString(bad, "{\"id\": \"a\", ");
        Path lines = folder.resolve("b-lines.jsonl");
        Files.writeString(lines, "{\"id\":\"a\",\"body\":\"x\"}\nnonsense\n{\"id\":\"b\",\"body\":\"y\"}\n");

        Summary summary = run(bad.toString(), lines.toString());

        assertThat(summary.published()).isEqualTo(2);
        assertThat(summary.deadLettered()).isEqualTo(2);
        assertThat(summary.exitCode()).isEqualTo(1);
        assertThat(publisher.letters).hasSize(2);
        assertThat(publisher.letters.get(0).where()).isEqualTo(bad.toString());
        assertThat(publisher.letters.get(0).bytes()).asString().isEqualTo("{\"id\": \"a\", ");
        assertThat(publisher.letters.get(1).where()).isEqualTo(lines + ":2");
        assertThat(publisher.letters.get(1).bytes()).asString().isEqualTo("nonsense");
    }

    @Test
    void missingFileIsReportedAndTheRestGoesOn() throws Exception {
        Path story = Files.writeString(folder.resolve("story.txt"), "Ships left.");

        Summary summary = run(folder.resolve("nowhere").toString(), story.toString());

        assertThat(summary.published()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.exitCode()).isEqualTo(1);
        assertThat(summary.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo("no such file or folder"));
    }

    @Test
    void inputTooLargeToKeepIsReportedNotBuried() throws Exception {
        Path large = Files.writeString(folder.resolve("large.txt"), "word ".repeat(5_000));

        Summary summary = run(large.toString());

        assertThat(publisher.letters).isEmpty();
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.troubles().get(0).reason()).contains("larger than the limit");
    }

    @Test
    void kafkaAwayEndsTheRun() throws Exception {
        Path story = Files.writeString(folder.resolve("story.txt"), "Ships left.");
        publisher.away();

        Summary summary = run(story.toString(), story.toString());

        assertThat(summary.stopped()).contains("no broker");
        assertThat(summary.exitCode()).isEqualTo(1);
    }

    private Summary run(String... paths) {
        return oneShot.run(List.of(paths), ARCHIVE, InputStream.nullInputStream(), Progress.none());
    }
}
