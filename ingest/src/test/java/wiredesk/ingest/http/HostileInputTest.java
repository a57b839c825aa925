package wiredesk.ingest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.HostileInput;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.runtime.http.ApiKeys;

/** What becomes of {@link HostileInput} that is pushed, and of hostile ways to push: a good story after it is taken. */
class HostileInputTest {

    private static final String STORY = "{\"id\":\"good\",\"body\":\"Ships left.\"}";
    private static final String REQUEST =
            "POST /v1/articles HTTP/1.1\r\nHost: wire\r\nContent-Type: application/json\r\n";
    private static final long LIMIT = 16 << 20;
    private static final Duration IDLE = Duration.ofSeconds(3);
    /** A guard against hanging, no measure. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FakePublisher publisher = new FakePublisher();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpSource server;

    @BeforeEach
    void start() {
        server = new HttpSource(
                new HttpSettings("127.0.0.1", 0, new SourceName("push"), LIMIT, 100, PATIENCE, IDLE, 64),
                ApiKeys.of(List.of()),
                publisher,
                new Outcomes(new SimpleMeterRegistry()),
                Clock.systemUTC());
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void hostileInputIsRefusedAndTheNextIsTaken(HostileInput input) throws Exception {
        HttpResponse<String> answer = push(input.bytes(), input.mediaType());

        // on a slow machine the largest may take longer than a body may
        assertThat(answer.statusCode()).isIn(400, 408, 413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("root:");
        assertThatAGoodStoryIsTaken();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void gzipBombIsRefused(int layers) throws Exception {
        HttpRequest bomb = request(HostileInput.bomb(512L << 20, layers), "application/json")
                .header("Content-Encoding", "gzip")
                .build();

        HttpResponse<String> answer = send(bomb);

        assertThat(answer.statusCode()).isIn(400, 413);
        assertThatAGoodStoryIsTaken();
    }

    @Test
    void codingsOneOverAnotherAreNotTaken() throws Exception {
        HttpRequest nested = request(HostileInput.bomb(1 << 20, 2), "application/json")
                .header("Content-Encoding", "gzip, gzip")
                .build();

        assertThat(send(nested).statusCode()).isEqualTo(415);
    }

    @Test
    void lengthOfTwoGigabytesIsRefusedBeforeAnythingIsRead() throws Exception {
        try (Socket socket = connect()) {
            write(socket, REQUEST + "Content-Length: 2147483648\r\n\r\n");

            assertThat(statusLine(socket)).contains(" 413 ");
        }
        assertThatAGoodStoryIsTaken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "0x10", "5, 6", "1e3"})
    void lengthThatIsNoneIsRefused(String length) throws Exception {
        try (Socket socket = connect()) {
            write(socket, REQUEST + "Content-Length: " + length + "\r\n\r\n" + STORY);

            assertThat(statusLine(socket)).contains(" 400 ");
        }
        assertThatAGoodStoryIsTaken();
    }

    @Test
    void bodyWithTwoLengthsIsRefused() throws Exception {
        try (Socket socket = connect()) {
            write(socket, REQUEST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

            assertThat(statusLine(socket)).contains(" 400 ");
        }
    }

    @Test
    void chunksWithoutEndAreRefusedAtTheLimit() throws Exception {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);

        String answer = assertTimeoutPreemptively(PATIENCE, () -> {
            try (Socket socket = connect()) {
                write(socket, REQUEST + "Transfer-Encoding: chunked\r\n\r\n");
                for (long sent = 0; sent <= LIMIT && socket.getInputStream().available() == 0; sent += 0x10000) {
                    socket.getOutputStream().write(chunk);
                }
                return statusLine(socket);
            }
        });

        assertThat(answer).contains(" 413 ");
        assertThatAGoodStoryIsTaken();
    }

    @Test
    void bodyOfAByteNowAndThenEndsAndOthersAreAnsweredMeanwhile() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = connect();
                slow.add(socket);
                write(socket, REQUEST + "Content-Length: 100\r\n\r\n{");
            }

            assertThatAGoodStoryIsTaken();

            String answer = assertTimeoutPreemptively(PATIENCE, () -> trickle(slow.get(0)));
            assertThat(answer).contains(" 408 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertThatAGoodStoryIsTaken();
    }

    @Test
    void headersThatDoNotEndHoldUpNobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = connect();
                slow.add(socket);
                write(socket, "POST /v1/art");
            }

            assertThatAGoodStoryIsTaken();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void headerBeyondTheLimitIsRefused() throws Exception {
        try (Socket socket = connect()) {
            write(socket, REQUEST + "X-A: " + "b".repeat(64 * 1024) + "\r\n\r\n");

            assertThat(statusLine(socket)).contains(" 431 ");
        }
        assertThatAGoodStoryIsTaken();
    }

    /** What is UTF-8 is read so; what is not, as its sender says, and as Windows-1252 where that cannot be. */
    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "us-ascii", "no-such-charset", "\"", "iso-8859-1"})
    void charsetThatIsWronglyDeclaredSpoilsNothing(String charset) throws Exception {
        HttpResponse<String> answer = push("Café".getBytes(UTF_8), "text/plain; charset=" + charset);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(publisher.articles.get(0).getBody()).isEqualTo("Café");
    }

    @Test
    void latinOneThatIsSaidToBeUtf8IsReadAsSuch() throws Exception {
        push("Café".getBytes(ISO_8859_1), "text/plain; charset=utf-8");

        assertThat(publisher.articles.get(0).getBody()).isEqualTo("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fetc", "%00", "a%0Ab", "%F0%9F%92%A3"})
    void nameThatLooksLikeSomethingElseIsAnIdentifierOrRefused(String guid) throws Exception {
        HttpRequest push = HttpRequest.newBuilder(uri("/v1/articles?guid=" + guid))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Ships left."))
                .build();

        assertThat(send(push).statusCode()).isIn(202, 400);
        assertThatAGoodStoryIsTaken();
    }

    /** A byte every tenth of a second, so that the connection is never idle, until the server has had enough. */
    private static String trickle(Socket socket) throws Exception {
        while (socket.getInputStream().available() == 0) {
            write(socket, " ");
            Thread.sleep(100);
        }
        return statusLine(socket);
    }

    private void assertThatAGoodStoryIsTaken() throws Exception {
        assertThat(push(STORY.getBytes(UTF_8), "application/json").statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> push(byte[] bytes, String mediaType) throws Exception {
        return send(request(bytes, mediaType).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return assertTimeoutPreemptively(PATIENCE, () -> client.send(request, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(byte[] bytes, String mediaType) {
        return HttpRequest.newBuilder(uri("/v1/articles"))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(bytes));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String statusLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
