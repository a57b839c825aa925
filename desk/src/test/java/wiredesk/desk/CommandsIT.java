package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.desk.Shell.Result;
import wiredesk.desk.embedded.EmbeddedPlatform;

/** The commands that talk to Kafka and the registry. */
class CommandsIT {

    @TempDir
    static Path folder;

    private static EmbeddedPlatform platform;

    @BeforeAll
    static void startPlatform() {
        platform = EmbeddedPlatform.start(folder.resolve("data"));
    }

    @AfterAll
    static void stopPlatform() {
        platform.close();
    }

    @Test
    void topicsAreMissingThenCreatedThenAsTheyShouldBe() {
        String prefix = "topics.prefix=made.";
        assertThat(on("topics", "check", "--set", prefix).code()).isEqualTo(1);
        Result create = on("topics", "create", "--set", prefix);
        assertThat(create.code()).as(create.err()).isZero();
        assertThat(create.out()).contains("made.quotes: created with 6 partition(s)");
        Result check = on("topics", "check", "--set", prefix);
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(on("topics", "create", "--set", prefix).out()).contains("nothing to do");
    }

    @Test
    void whatIsIngestedIsTailed() throws Exception {
        // given a file with an article and a line that is none
        String prefix = "topics.prefix=tailed.";
        on("topics", "create", "--set", prefix);
        Path wire = Files.writeString(
                folder.resolve("wire.jsonl"),
                "{\"id\":\"1\",\"headline\":\"Boat floats\",\"body\":\"\\\"It floats,\\\" said Ada Brook.\"}\n{\"id\":\n");
        // when
        Result ingest = on("ingest", "--source", "it", wire.toString(), "--set", prefix);
        // then
        assertThat(ingest.code()).isEqualTo(1);
        assertThat(ingest.out()).startsWith("1 published, 0 published before, 1 dead-lettered, 0 failed");
        Result raw = on("tail", "raw", "--from", "beginning", "--max", "1", "--set", prefix);
        assertThat(raw.out().strip()).startsWith("Boat floats [jsonl, ").endsWith("— it/1");
        Result json = on("tail", "raw", "--json", "--from", "1h", "--to-end", "--set", prefix);
        assertThat(json.out()).contains("\"key\":\"it/1\"").contains("\"headline\":\"Boat floats\"");
        Result letters = on("tail", "dead-letters", "--from", "beginning", "--to-end", "--set", prefix);
        assertThat(letters.out()).startsWith("ingest ").contains("wire.jsonl:2");
        assertThat(on("tail", "raw", "--from", "end", "--to-end", "--set", prefix)
                        .out())
                .isEmpty();
    }

    @Test
    void filesAreResumedWhereTheyStopped() throws Exception {
        String prefix = "topics.prefix=resumed.";
        on("topics", "create", "--set", prefix);
        Path wire = folder.resolve("archive.jsonl");
        String first = "{\"id\":\"1\",\"body\":\"It floats.\"}\n";
        Files.writeString(wire, first);
        on("ingest", wire.toString(), "--set", prefix);
        Files.writeString(wire, first + "{\"id\":\"2\",\"body\":\"It sinks.\"}\n");

        Result again = on("ingest", "--json", wire.toString(), "--set", prefix);

        assertThat(again.out()).contains("\"published\":1").contains("\"duplicates\":1");
        Result forced = on("ingest", "--json", "--again", wire.toString(), "--set", prefix);
        assertThat(forced.out()).contains("\"published\":2").contains("\"duplicates\":0");
    }

    @Test
    void sourceIsPolledOnceAndItsStateListed() throws Exception {
        String prefix = "topics.prefix=polled.";
        on("topics", "create", "--set", prefix);
        HttpServer feeds = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feeds.createContext("/", exchange -> {
            byte[] feed = ("<rss version=\"2.0\"><channel><title>t</title><link>http://w.example/</link>"
                            + "<item><guid>a</guid><title>Boat floats</title></item></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        feeds.start();
        try {
            String url = "ingest.sources.boats.url=http://127.0.0.1:"
                    + feeds.getAddress().getPort() + "/";
            String open = "ingest.feeds.allow-private=true";
            Result never = on("sources", "list", "--json", "--set", prefix, "--set", url, "--set", open);

            Result first = on("sources", "poll", "boats", "--json", "--set", prefix, "--set", url, "--set", open);
            Result second = on("sources", "poll", "boats", "--set", prefix, "--set", url, "--set", open);

            assertThat(never.out()).contains("\"lastPoll\":null");
            assertThat(first.out()).contains("\"published\":1").contains("\"error\":null");
            assertThat(second.out()).startsWith("boats: 0 published, 1 published before");
            Result list = on("sources", "list", "--set", prefix, "--set", url, "--set", open);
            assertThat(list.out())
                    .contains("boats  poll  http://")
                    .contains("asked ")
                    .contains("next poll in ");
            assertThat(list.code()).isZero();
        } finally {
            feeds.stop(0);
        }
    }

    @Test
    void topicThatIsNotThereEndsWithThree() {
        Result tail = on("tail", "quotes", "--set", "topics.prefix=absent.");
        assertThat(tail.code()).isEqualTo(3);
        assertThat(tail.err()).contains("absent.quotes").contains("wiredesk topics create");
    }

    @Test
    void brokerOutOfReachEndsWithThree() {
        Result tail = Shell.run("tail", "quotes", "--set", "kafka.bootstrap.servers=127.0.0.1:1");
        assertThat(tail.code()).isEqualTo(3);
        assertThat(tail.err()).contains("127.0.0.1:1");
    }

    private static Result on(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        platform.settings().forEach((key, value) -> all.addAll(List.of("--set", key + "=" + value)));
        return Shell.run(all);
    }
}
