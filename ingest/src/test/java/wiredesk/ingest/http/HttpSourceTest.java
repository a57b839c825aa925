package wiredesk.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.IngestSettings;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.schemas.RawArticle;

class HttpSourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SourceName PUSH = new SourceName("push");
    private static final String STORY = "{\"id\":\"a\",\"headline\":\"Harbour\",\"body\":\"Ships left.\"}";

    private final FakePublisher publisher = new FakePublisher();
    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpSource server;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void answers202WhenKafkaHasItNotBefore() throws Exception {
        start();
        publisher.hold();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(json(STORY), BodyHandlers.ofString());
        await().until(() -> publisher.held.size() == 1);

        assertThat(answer).isNotDone();
        publisher.held.get(0).complete(Outcome.PUBLISHED);
        HttpResponse<String> accepted = answer.join();
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(JSON.readTree(accepted.body()))
                .isEqualTo(JSON.readTree("{\"id\":\"push/a\",\"outcome\":\"published\"}"));
        assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("push/a");
        assertThat(outcomes.total(PUSH, Outcome.PUBLISHED)).isEqualTo(1);
    }

    @Test
    void ninjsIsKnownByItsContent() throws Exception {
        start();

        HttpResponse<String> answer =
                send(json("{\"uri\":\"urn:n:1\",\"versioncreated\":\"2026-02-01T10:00:00Z\",\"body_text\":\"T.\"}"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(publisher.articles.get(0).getFormat()).isEqualTo("ninjs");
    }

    @Test
    void messageIsKnownByItsMediaType() throws Exception {
        start();

        HttpResponse<String> answer = send(
                post("/v1/articles", "Message-ID: <1@x.example>\nFrom: a@x.example\nSubject: Harbour\n\nShips left.")
                        .header("Content-Type", "message/rfc822")
                        .build());

        assertThat(answer.body()).contains("push/1@x.example");
        assertThat(publisher.articles.get(0).getFormat()).isEqualTo("email");
    }

    @Test
    void jsonFeedWithOneItemIsOneArticle() throws Exception {
        start();

        HttpResponse<String> answer = send(post(
                        "/v1/articles",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"f-1\",\"title\":\"Harbour\"}]}")
                .header("Content-Type", "application/feed+json")
                .build());

        assertThat(answer.body()).contains("push/f-1");
        assertThat(publisher.articles.get(0).getFormat()).isEqualTo("json-feed");
    }

    @Test
    void plainTextTakesItsNameAndHeadlineFromTheRequest() throws Exception {
        start();

        HttpResponse<String> answer = send(post("/v1/articles?guid=t-1&headline=Harbour%20reopens", "Ships left.")
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Wiredesk-Source", "desk")
                .build());

        assertThat(answer.body()).contains("desk/t-1");
        assertThat(publisher.articles.get(0).getHeadline()).isEqualTo("Harbour reopens");
        assertThat(publisher.articles.get(0).getBody()).isEqualTo("Ships left.");
    }

    @Test
    void plainTextWithoutANameIsNamedByItsContent() throws Exception {
        start();

        HttpResponse<String> answer = send(post("/v1/articles", "Ships left.")
                .header("Content-Type", "text/plain")
                .build());

        assertThat(answer.body()).contains("push/" + publisher.articles.get(0).getContentHash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\"; \"body\": 5.5; \"headline\": []} | headline",
                "{\"id\":\"a\"; \"body\": \"\"} | body",
                "{\"id\":\"a\"; \"body\": \"x\"; \"published\": \"noon\"} | published",
                "{\"uri\":\"a\"; \"pubstatus\": \"gone\"} | pubstatus",
            })
    void problemNamesTheField(String story, String field) throws Exception {
        start();

        HttpResponse<String> answer = send(json(story.replace(';', ',')));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("detail").asText()).contains("expected");
        assertThat(outcomes.total(PUSH, Outcome.REFUSED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": | not JSON",
                "[] | empty array",
                "[{\"id\":\"a\",\"body\":\"x\"},{\"id\":\"b\",\"body\":\"y\"}] | 2 articles",
                "{\"a\":1} | no article",
                "plain words | format not recognised",
            })
    void whatIsNoArticleIsRefused(String body, String reason) throws Exception {
        start();

        HttpResponse<String> answer = send(json(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains(reason);
    }

    @Test
    void deepJsonIsRefused() throws Exception {
        start();

        HttpResponse<String> answer =
                send(json("{\"id\":\"a\",\"body\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void bodyBeyondTheLimitIs413HoweverItComes() throws Exception {
        start();
        String large = "{\"id\":\"a\",\"body\":\"" + "x".repeat(70_000) + "\"}";
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);

        List<HttpRequest> ways = List.of(
                json(large),
                request("/v1/articles", BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)))
                        .header("Content-Type", "application/json")
                        .build(),
                request("/v1/articles", BodyPublishers.ofByteArray(Reading.gzip(bytes)))
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .build());

        for (HttpRequest way : ways) {
            assertThat(send(way).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void gzipIsTakenOff() throws Exception {
        start();

        HttpResponse<String> answer = send(request(
                        "/v1/articles",
                        BodyPublishers.ofByteArray(Reading.gzip(STORY.getBytes(StandardCharsets.UTF_8))))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .build());

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/xml; charset=utf-8",
                "application/vnd.iptc.g2.newsitem+xml",
                "application/nitf+xml",
            })
    void xmlOfWiresIsTaken(String type) throws Exception {
        start();

        HttpResponse<String> answer = send(post(
                        "/v1/articles",
                        "<newsItem guid=\"harbour\" version=\"2\"><contentMeta><headline>Harbour</headline></contentMeta></newsItem>")
                .header("Content-Type", type)
                .build());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(JSON.readTree(answer.body()).get("id").asText()).endsWith("/harbour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<newsItem guid='a'> | not well-formed XML, line 1",
                "<html><body/></html> | format not recognised",
                "<conceptItem guid='a'/> | holds no news",
                "<newsMessage><itemSet><newsItem guid='a'/><newsItem guid='b'/></itemSet></newsMessage> | 2 articles",
            })
    void xmlThatIsNoArticleIsRefused(String body, String reason) throws Exception {
        start();

        HttpResponse<String> answer = send(post("/v1/articles", body)
                .header("Content-Type", "application/xml")
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains(reason);
    }

    @Test
    void otherMediaTypesAndCodingsAre415() throws Exception {
        start();

        assertThat(send(post("/v1/articles", STORY)
                                .header("Content-Type", "application/pdf")
                                .build())
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(post("/v1/articles", STORY).build()).statusCode()).isEqualTo(415);
        assertThat(send(post("/v1/articles", STORY)
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "br")
                                .build())
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void moreThanMayWaitAreAnswered429() throws Exception {
        start(2, Duration.ofSeconds(30));
        publisher.hold();
        CompletableFuture<HttpResponse<String>> one = client.sendAsync(json(STORY), BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> two = client.sendAsync(json(STORY), BodyHandlers.ofString());
        await().until(() -> publisher.held.size() == 2);

        HttpResponse<String> third = send(json(STORY));

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).contains("1");
        publisher.held.forEach(held -> held.complete(Outcome.PUBLISHED));
        assertThat(List.of(one.join().statusCode(), two.join().statusCode())).containsOnly(202);
        publisher.back();
        assertThat(send(json(STORY)).statusCode()).isEqualTo(202);
    }

    @Test
    void refusedRequestsGiveTheirPlaceBack() throws Exception {
        start(1, Duration.ofSeconds(30));

        for (int i = 0; i < 3; i++) {
            assertThat(send(json("{}")).statusCode()).isEqualTo(400);
        }

        assertThat(send(json(STORY)).statusCode()).isEqualTo(202);
    }

    @Test
    void kafkaAwayIs503WithRetryAfter() throws Exception {
        start();
        publisher.away();

        HttpResponse<String> answer = send(json(STORY));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains("no broker", "send it again");
    }

    @Test
    void silenceOfKafkaIs503() throws Exception {
        start(10, Duration.ofMillis(50));
        publisher.hold();

        HttpResponse<String> answer = send(json(STORY));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(outcomes.total(PUSH, Outcome.PUBLISHED)).isZero();
    }

    @Test
    void recordThatKafkaFindsTooLargeIs413() throws Exception {
        start();
        publisher.tooLarge();

        assertThat(send(json(STORY)).statusCode()).isEqualTo(413);
    }

    @Test
    void keysDecideWhoMayPushAndAsWhom() throws Exception {
        start(10, Duration.ofSeconds(30), "agency:s3cret", "other:t0p");

        assertThat(send(json(STORY)).statusCode()).isEqualTo(401);
        assertThat(send(json(STORY)).headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(send(keyed("/v1/articles", "Bearer wrong")).statusCode()).isEqualTo(401);
        assertThat(send(keyed("/v1/articles", "Bearer s3cret")).body()).contains("agency/a");
        assertThat(send(keyed("/v1/articles?source=agency.sport", "bearer s3cret"))
                        .body())
                .contains("agency.sport/a");
        assertThat(send(keyed("/v1/articles?source=other", "Bearer s3cret")).statusCode())
                .isEqualTo(403);
        assertThat(send(keyed("/v1/articles?source=a%2Fb", "Bearer s3cret")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void otherPathsAndMethodsAreProblemsToo() throws Exception {
        start();

        HttpResponse<String> nowhere = send(post("/v1/nothing", STORY).build());
        HttpResponse<String> get =
                send(HttpRequest.newBuilder(uri("/v1/articles")).GET().build());

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get.statusCode()).isEqualTo(405);
    }

    private void start() {
        start(10, Duration.ofSeconds(30));
    }

    @Test
    void portThatIsTakenIsAWrongSetting() {
        start();
        HttpSettings taken = new HttpSettings(
                "127.0.0.1", server.port(), PUSH, 1024, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 64);
        HttpSource second = new HttpSource(taken, ApiKeys.of(List.of()), publisher, outcomes, Clock.systemUTC());
        assertThatThrownBy(second::start)
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(IngestSettings.HTTP_PORT.key());
    }

    private void start(int inFlight, Duration patience, String... keys) {
        HttpSettings settings =
                new HttpSettings("127.0.0.1", 0, PUSH, 64 * 1024, inFlight, patience, Duration.ofSeconds(30), 64);
        server = new HttpSource(settings, ApiKeys.of(List.of(keys)), publisher, outcomes, Clock.systemUTC());
        server.start();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest json(String body) {
        return post("/v1/articles", body)
                .header("Content-Type", "application/json")
                .build();
    }

    private HttpRequest keyed(String path, String authorization) {
        return post(path, STORY)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .build();
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path, BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(uri(path)).POST(body);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
