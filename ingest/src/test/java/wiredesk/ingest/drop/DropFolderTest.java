package wiredesk.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.schemas.RawArticle;

class DropFolderTest {

    private static final SourceName WIRE = new SourceName("wire");
    private static final Duration SETTLE = Duration.ofSeconds(2);

    @TempDir
    Path root;

    private final FakePublisher publisher = new FakePublisher();
    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
    private final ManualClock clock = new ManualClock();
    private DropFolder folder;

    @BeforeEach
    void open() {
        folder = restarted();
    }

    @Test
    void settledFileIsPublishedAndMovedToDone() throws Exception {
        drop("story.txt", "Harbour reopens\n\nShips left.");

        scanTwice();

        RawArticle article = publisher.articles.get(0);
        assertThat(article.getId()).isEqualTo("wire/story.txt");
        assertThat(article.getVersionCreated()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(root.resolve("done/story.txt")).hasContent("Harbour reopens\n\nShips left.");
        assertThat(root.resolve("story.txt")).doesNotExist();
        assertThat(outcomes.total(WIRE, Outcome.PUBLISHED)).isEqualTo(1);
    }

    @Test
    void fileThatStillGrowsIsLeftAlone() throws Exception {
        drop("story.txt", "Harbour");
        folder.scan();
        clock.pass(SETTLE);
        drop("story.txt", "Harbour reopens\n\nShips left.");

        boolean settling = folder.scan();

        assertThat(settling).isTrue();
        assertThat(publisher.articles).isEmpty();
        assertThat(root.resolve("story.txt")).exists();
    }

    @Test
    void hiddenAndUnfinishedFilesAreNotSeen() throws Exception {
        drop(".story.txt", "x");
        drop("story.part", "x");
        drop("story.json.tmp", "x");
        drop(".hidden/story.txt", "x");

        scanTwice();

        assertThat(publisher.articles).isEmpty();
        assertThat(root.resolve("story.part")).exists();
    }

    @Test
    void subfoldersAreWatchedAndKeepTheirPlace() throws Exception {
        drop("sport/north/story.txt", "One.");

        scanTwice();

        assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("wire/sport/north/story.txt");
        assertThat(root.resolve("done/sport/north/story.txt")).exists();
    }

    @Test
    void brokenFileGoesToFailedWithTheReasonBesideIt() throws Exception {
        drop("bad.json", "{\"id\": \"a\", \"body\": ");
        drop("good.txt", "Ships left.");

        scanTwice();

        assertThat(root.resolve("failed/bad.json")).hasContent("{\"id\": \"a\", \"body\": ");
        assertThat(root.resolve("failed/bad.json.reason.json")).content().contains("not JSON", "\"source\" : \"wire\"");
        assertThat(publisher.articles).hasSize(1);
        assertThat(publisher.letters).isEmpty();
        assertThat(outcomes.total(WIRE, Outcome.FAILED)).isEqualTo(1);
    }

    @Test
    void brokenLineOfAFileIsADeadLetterAndTheRestIsPublished() throws Exception {
        drop("batch.jsonl", "{\"id\":\"a\",\"body\":\"x\"}\n{\"id\":\"b\"\n{\"id\":\"c\",\"body\":\"y\"}\n");

        scanTwice();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("a", "c");
        assertThat(publisher.letters).singleElement().satisfies(letter -> {
            assertThat(letter.bytes()).asString().isEqualTo("{\"id\":\"b\"");
            assertThat(letter.where()).endsWith("batch.jsonl:2");
        });
        assertThat(root.resolve("done/batch.jsonl")).exists();
    }

    @Test
    void fileStaysWhileKafkaIsAwayAndIsTakenWhenItIsBack() throws Exception {
        drop("story.txt", "Ships left.");
        folder.scan();
        clock.pass(SETTLE);
        publisher.away();
        assertThatThrownBy(() -> folder.scan()).isInstanceOf(Unavailable.class);
        assertThat(root.resolve("story.txt")).exists();
        publisher.back();

        folder.scan();

        assertThat(publisher.articles).hasSize(1);
        assertThat(root.resolve("done/story.txt")).exists();
    }

    @Test
    void crashBetweenPublishingAndMovingGivesARepeat() throws Exception {
        drop("story.txt", "Ships left.");
        Path done = Files.writeString(root.resolve("done"), "in the way");
        folder.scan();
        clock.pass(SETTLE);
        assertThatThrownBy(() -> folder.scan()).isInstanceOf(IOException.class);
        Files.delete(done);
        folder = restarted();

        scanTwice();

        assertThat(publisher.articles).hasSize(2);
        assertThat(publisher.articles.get(1).getId())
                .isEqualTo(publisher.articles.get(0).getId());
        assertThat(publisher.articles.get(1).getContentHash())
                .isEqualTo(publisher.articles.get(0).getContentHash());
        assertThat(publisher.articles.get(1).getVersionCreated())
                .isEqualTo(publisher.articles.get(0).getVersionCreated());
    }

    @Test
    void fileThatCannotBeMovedIsPublishedOnce() throws Exception {
        drop("story.txt", "Ships left.");
        Path done = Files.writeString(root.resolve("done"), "in the way");
        folder.scan();
        clock.pass(SETTLE);
        assertThatThrownBy(() -> folder.scan()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> folder.scan()).isInstanceOf(IOException.class);
        Files.delete(done);

        folder.scan();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsOnlyOnce("story.txt");
        assertThat(root.resolve("done/story.txt")).exists();
    }

    @Test
    void namesInDoneNeverCollide() throws Exception {
        drop("story.tar.txt", "One.");
        scanTwice();
        drop("story.tar.txt", "Two.");
        scanTwice();
        drop("story.tar.txt", "Three.");

        scanTwice();

        assertThat(root.resolve("done/story.tar.txt")).hasContent("One.");
        assertThat(root.resolve("done/story-1.tar.txt")).hasContent("Two.");
        assertThat(root.resolve("done/story-2.tar.txt")).hasContent("Three.");
    }

    @Test
    void articleTooLargeForKafkaKeepsItsFile() throws Exception {
        publisher.tooLarge();
        drop("story.txt", "Ships left.");

        scanTwice();

        assertThat(root.resolve("failed/story.txt")).exists();
        assertThat(root.resolve("failed/story.txt.reason.json")).content().contains("too large for Kafka");
    }

    @Test
    void newerFileThatTakesThePlaceOfOneUnderWayIsTakenInItsTurn() throws Exception {
        drop("story.txt", "Ships left.");
        publisher.meanwhile(() -> replace("story.txt", "Ships came back."));
        scanTwice();
        publisher.back();

        scanTwice();

        assertThat(publisher.articles)
                .extracting(RawArticle::getBody)
                .containsExactly("Ships left.", "Ships came back.");
        assertThat(root.resolve("done/story.txt")).hasContent("Ships came back.");
    }

    @Test
    void newerFileDoesNotFailWithTheOneWhosePlaceItTakes() throws Exception {
        drop("story.txt", "Ships left.");
        publisher.tooLarge();
        publisher.meanwhile(() -> replace("story.txt", "Ships came back."));

        scanTwice();

        assertThat(root.resolve("story.txt")).hasContent("Ships came back.");
        assertThat(root.resolve("failed")).doesNotExist();
    }

    @Test
    void oldestFileComesFirst() throws Exception {
        drop("b.txt", "One.", "2026-01-01T00:00:00Z");
        drop("a.txt", "Two.", "2026-01-02T00:00:00Z");

        scanTwice();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("b.txt", "a.txt");
    }

    private void scanTwice() throws IOException {
        folder.scan();
        clock.pass(SETTLE);
        folder.scan();
    }

    private DropFolder restarted() {
        DropSettings settings = new DropSettings(root, Duration.ofSeconds(5), SETTLE, Limits.DEFAULT);
        return new DropFolder(WIRE, settings, new Intake(Formats.ALL, publisher, outcomes, clock), outcomes, clock);
    }

    private void replace(String name, String text) {
        try {
            drop(name, text, "2026-01-01T00:00:07Z");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drop(String name, String text) throws IOException {
        drop(name, text, "2026-01-01T00:00:00Z");
    }

    private void drop(String name, String text, String modified) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }
}
