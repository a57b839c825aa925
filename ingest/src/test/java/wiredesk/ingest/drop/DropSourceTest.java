package wiredesk.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.schemas.RawArticle;

class DropSourceTest {

    @TempDir
    Path root;

    private final FakePublisher publisher = new FakePublisher();

    @Test
    void folderIsMadeAndWatched() throws Exception {
        try (DropSource source = source("wire", root.resolve("new/drop"))) {
            source.start();
            await().until(() -> Files.exists(root.resolve("new/drop/.wiredesk.lock")));

            Files.writeString(root.resolve("new/drop/story.txt"), "Ships left.");

            await().until(() -> Files.exists(root.resolve("new/drop/done/story.txt")));
            assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("wire/story.txt");
            assertThat(source.problem()).isEmpty();
        }
    }

    @Test
    void folderThatCannotBeUsedDoesNotStopAnother() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "not a folder");
        Files.createDirectories(root.resolve("good"));
        Files.writeString(root.resolve("good/story.txt"), "Ships left.");
        try (DropSource bad = source("bad", file);
                DropSource good = source("good", root.resolve("good"))) {
            bad.start();
            good.start();

            await().until(() -> publisher.articles.size() == 1);
            await().until(() -> bad.problem().isPresent());
            assertThat(good.problem()).isEmpty();
        }
    }

    @Test
    void folderThatIsTakenIsLeftToItsHolder() throws Exception {
        Files.writeString(root.resolve("story.txt"), "Ships left.");
        try (DropSource first = source("wire", root);
                DropSource second = source("wire", root)) {
            first.start();
            await().until(() -> Files.exists(root.resolve("done/story.txt")));
            second.start();
            await().until(() -> second.problem().isPresent());

            Files.writeString(root.resolve("other.txt"), "Ships came.");

            await().until(() -> Files.exists(root.resolve("done/other.txt")));
            assertThat(publisher.articles).hasSize(2);
        }
    }

    private DropSource source(String name, Path folder) throws IOException {
        Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
        DropSettings settings = new DropSettings(folder, Duration.ofMillis(100), Duration.ofMillis(20), Limits.DEFAULT);
        Clock clock = Clock.systemUTC();
        return new DropSource(
                new SourceName(name), settings, new Intake(Formats.ALL, publisher, outcomes, clock), outcomes, clock);
    }
}
