package wiredesk.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.HostileInput;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.schemas.RawArticle;

/** What becomes of {@link HostileInput} in a drop folder, and of tricks with names: a good story after it is taken. */
class HostileInputTest {

    private static final SourceName WIRE = new SourceName("wire");
    private static final Duration SETTLE = Duration.ofSeconds(2);
    /** A guard against hanging, no measure. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root;

    @TempDir
    Path outside;

    private final FakePublisher publisher = new FakePublisher();
    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
    private final ManualClock clock = new ManualClock();
    private DropFolder folder;

    @BeforeEach
    void open() throws IOException {
        DropSettings settings = new DropSettings(root, Duration.ofSeconds(5), SETTLE, Limits.DEFAULT);
        folder = new DropFolder(WIRE, settings, new Intake(Formats.ALL, publisher, outcomes, clock), outcomes, clock);
        Files.setLastModifiedTime(
                Files.writeString(root.resolve("good.txt"), "Ships left."),
                FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource
    void hostileFileIsKeptWithTheReasonAndTheNextIsTaken(HostileInput input) throws Exception {
        byte[] bytes = input.bytes();
        drop("bad.bin", bytes);

        scanTwice();

        assertThat(root.resolve("failed/bad.bin")).hasSize(bytes.length);
        assertThat(root.resolve("failed/bad.bin.reason.json")).content().contains(input.reason());
        assertThat(outcomes.total(WIRE, Outcome.FAILED)).isEqualTo(1);
        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("good.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void gzipBombIsKeptWithTheReason(int layers) throws Exception {
        drop("bomb.gz", HostileInput.bomb(512L << 20, layers));

        scanTwice();

        assertThat(root.resolve("failed/bomb.gz.reason.json")).content().containsAnyOf("larger than", "binary data");
        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("good.txt");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws Exception {
        Files.writeString(outside.resolve("secret.txt"), "The secret.");
        Files.createSymbolicLink(root.resolve("file.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("folder"), outside);

        scanTwice();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("good.txt");
        assertThat(outside.resolve("secret.txt")).hasContent("The secret.");
    }

    @Test
    void pipeIsNotWaitedFor() throws Exception {
        assumeTrue(
                new ProcessBuilder("mkfifo", root.resolve("pipe.txt").toString())
                                .start()
                                .waitFor()
                        == 0,
                "there are no pipes here");

        scanTwice();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("good.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%2f..%2f..%2fstory.txt",
                "a\\..\\..\\story.txt",
                "a..b.txt",
                "~story.txt",
                "$(story).txt",
                "-rf"
            })
    void namesThatLookLikePathsStayInTheFolder(String name) throws Exception {
        drop(name, "Tide is out.".getBytes());

        scanTwice();

        assertThat(root.resolve("done").resolve(name)).hasContent("Tide is out.");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void nameWithALineEndIsNoIdentifier() throws Exception {
        drop("two\nlines.txt", "Tide is out.".getBytes());

        scanTwice();

        assertThat(root.resolve("failed/two\nlines.txt.reason.json")).content().contains("control characters");
        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("good.txt");
    }

    private void scanTwice() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            folder.scan();
            clock.pass(SETTLE);
            folder.scan();
        });
    }

    private void drop(String name, byte[] bytes) throws IOException {
        Path file = Files.write(root.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
