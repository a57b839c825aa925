package wiredesk.ingest.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.poll.Visit;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.remote.RemoteSettings.After;
import wiredesk.ingest.remote.RemoteSettings.Take;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.remote.server.ServerSettings;
import wiredesk.ingest.source.Intake;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SourceState;

/** What a folder on a file server may expect of us, whatever the protocol. */
abstract class RemoteContract {

    private static final SourceName SOURCE = new SourceName("wire");
    private static final Instant WRITTEN = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path home;

    private final FakePublisher publisher = new FakePublisher();
    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
    private Map<String, String> seen = Map.of();

    /** The server's own folder is {@link #home}; it is up. */
    abstract ServerSettings server(String password);

    @Test
    void fileIsTakenOnceItHasSettled() throws Exception {
        write("eu/story.txt", "The ferry sails again on Monday.");
        RemotePoller poller = poller(After.KEEP, Take.SETTLED, Limits.DEFAULT);

        List<Long> published = List.of(poll(poller), poll(poller), poll(poller));

        assertThat(published).containsExactly(0L, 1L, 0L);
        RawArticle article = publisher.articles.get(0);
        assertThat(article.getGuid()).isEqualTo("eu/story.txt");
        assertThat(article.getVersionCreated()).isEqualTo(WRITTEN);
        assertThat(seen).containsKey("eu/story.txt");
    }

    @Test
    void fileThatIsBeingWrittenWaits() throws Exception {
        RemotePoller poller = poller(After.KEEP, Take.SETTLED, Limits.DEFAULT);
        write("story.txt", "The ferry");
        poll(poller);
        write("story.txt", "The ferry sails again on");
        poll(poller);
        write("story.txt", "The ferry sails again on Monday.");
        poll(poller);

        poll(poller);

        assertThat(publisher.articles)
                .extracting(RawArticle::getBody)
                .containsExactly("The ferry sails again on Monday.");
    }

    @Test
    void changedFileIsANewVersionAndWhatWasRememberedIsNoNews() throws Exception {
        write("a.txt", "First story of the day.");
        write("b.txt", "Second story of the day.");
        poll(poller(After.KEEP, Take.AT_ONCE, Limits.DEFAULT));
        write("a.txt", "First story of the day, corrected.");
        Files.delete(home.resolve("b.txt"));

        long published = poll(poller(After.KEEP, Take.AT_ONCE, Limits.DEFAULT));

        assertThat(published).isEqualTo(1);
        assertThat(seen).containsOnlyKeys("a.txt");
    }

    @Test
    void hiddenAndUnfinishedNamesAndLinksAreLeftAlone() throws Exception {
        for (String name : List.of(".story.txt", "story.tmp", "story.txt.part", "story.filepart", ".git/x.txt")) {
            write(name, "Not yet a story.");
        }
        write("eu/story.txt", "A story.");
        Files.createSymbolicLink(home.resolve("eu/loop"), home);

        poll(poller(After.KEEP, Take.AT_ONCE, Limits.DEFAULT));

        assertThat(publisher.articles).extracting(RawArticle::getGuid).contains("eu/story.txt");
        assertThat(publisher.articles).extracting(RawArticle::getBody).doesNotContain("Not yet a story.");
        assertThat(publisher.articles).hasSizeLessThan(12);
    }

    @Test
    void takenFileIsDeletedWhenToldSo() throws Exception {
        write("story.txt", "A story.");

        poll(poller(After.DELETE, Take.AT_ONCE, Limits.DEFAULT));

        assertThat(home.resolve("story.txt")).doesNotExist();
        assertThat(seen).isEmpty();
    }

    @Test
    void movedFilesNeverCoverEachOther() throws Exception {
        RemotePoller poller = poller(After.MOVE, Take.AT_ONCE, Limits.DEFAULT);
        write("eu/story.txt", "A story.");
        poll(poller);
        write("eu/story.txt", "A story, again.");

        poll(poller);

        assertThat(home.resolve("done/eu/story.txt")).hasContent("A story.");
        assertThat(home.resolve("done/eu/story-1.txt")).hasContent("A story, again.");
        assertThat(publisher.articles).hasSize(2);
    }

    @Test
    void brokenFileIsADeadLetterAndTheOthersComeIn() throws Exception {
        write("a.json", "{\"headline\": ");
        write("b.txt", "A story.");
        RemotePoller poller = poller(After.MOVE, Take.AT_ONCE, Limits.DEFAULT);

        poll(poller);

        assertThat(publisher.articles).hasSize(1);
        assertThat(publisher.letters).hasSize(1);
        assertThat(publisher.letters.get(0).bytes()).asString().isEqualTo("{\"headline\": ");
        assertThat(home.resolve("failed/a.json")).exists();
        assertThat(home.resolve("failed/a.json.reason.txt")).content().contains("a.json: ");
    }

    @Test
    void whatIsTooLargeIsNotTriedAgainAndNotDeleted() throws Exception {
        write("a.txt", "x".repeat(5_000));
        write("b.txt", "A story.");
        RemotePoller poller = poller(After.DELETE, Take.AT_ONCE, new Limits(1_000, 2_000, 64));

        poll(poller);
        poll(poller);

        assertThat(publisher.articles).hasSize(1);
        assertThat(home.resolve("a.txt")).exists();
        assertThat(outcomes.total(SOURCE, Outcome.FAILED)).isEqualTo(1);
    }

    @Test
    void nothingLeavesTheServerWhileKafkaIsAway() throws Exception {
        write("story.txt", "A story.");
        RemotePoller poller = poller(After.DELETE, Take.AT_ONCE, Limits.DEFAULT);
        publisher.away();

        assertThatThrownBy(() -> poll(poller)).isInstanceOf(Unavailable.class);

        assertThat(home.resolve("story.txt")).exists();
        publisher.back();
        assertThat(poll(poller)).isEqualTo(1);
    }

    @Test
    void wrongPasswordIsSaidWithoutSayingIt() {
        RemotePoller poller = poller(server("wr0ng-word"), After.KEEP, Take.AT_ONCE, Limits.DEFAULT);

        assertThatThrownBy(() -> poll(poller))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("login of desk refused")
                .hasMessageNotContaining("wr0ng-word");
        assertThat(server("wr0ng-word").toString()).doesNotContain("wr0ng-word");
        assertThat(poller.address()).doesNotContain("wr0ng-word");
    }

    @Test
    void privateAddressIsRefusedUnlessAllowed() {
        ServerSettings open = server(Servers.PASSWORD);
        ServerSettings guarded =
                new ServerSettings(open.url(), open.login(), open.knownHosts(), open.hostKeys(), open.timeout(), false);

        assertThatThrownBy(() -> new FileServer(guarded).connect())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a public address");
    }

    @Test
    void lookReadsAndPublishesNothing() throws Exception {
        write("a.json", "{\"headline\": ");
        write("b.txt", "A story.");
        List<Finding> findings = new ArrayList<>();

        poller(After.DELETE, Take.SETTLED, Limits.DEFAULT).look(findings::add);

        assertThat(findings).hasSize(2);
        assertThat(publisher.articles).isEmpty();
        assertThat(home.resolve("b.txt")).exists();
    }

    private long poll(RemotePoller poller) throws IOException {
        Visit visit = poller.poll(SourceState.newBuilder()
                .setSource("wire")
                .setUrl(poller.address())
                .setSeen(seen)
                .setClosings(Map.of())
                .setLastPoll(Instant.EPOCH)
                .build());
        seen = visit.state().getSeen();
        return visit.published();
    }

    private RemotePoller poller(After after, Take take, Limits limits) {
        return poller(server(Servers.PASSWORD), after, take, limits);
    }

    private RemotePoller poller(ServerSettings server, After after, Take take, Limits limits) {
        Intake intake = new Intake(Formats.ALL, publisher, outcomes, Clock.systemUTC());
        RemoteSettings files = new RemoteSettings(after, take, limits);
        return new RemotePoller(SOURCE, files, new FileServer(server), intake, publisher, outcomes, Clock.systemUTC());
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }
}
