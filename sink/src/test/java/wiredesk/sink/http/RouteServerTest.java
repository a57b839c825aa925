package wiredesk.sink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.sink.routes.RouteBook;
import wiredesk.sink.routes.RoutesInMemory;

class RouteServerTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final RoutesInMemory routes = new RoutesInMemory();
    private RouteServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void firstPutMakesARouteAndTheNextChangesIt() throws Exception {
        start();

        HttpResponse<String> made = call("PUT", "/v1/routes/desk", "{\"filter\": \"quote.confidence > 0.5\"}");
        HttpResponse<String> changed = call("PUT", "/v1/routes/desk", "{\"format\": \"json\"}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(changed.statusCode()).isEqualTo(200);
        JsonNode route = mapper.readTree(call("GET", "/v1/routes/desk", "").body());
        assertThat(route.get("filter").asText()).isEqualTo("quote.confidence > 0.5");
        assertThat(route.get("format").asText()).isEqualTo("JSON");
        assertThat(route.get("topic").asText()).isEqualTo("news.route.desk");
        assertThat(route.get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void pauseResumeAndRemove() throws Exception {
        start();
        call("PUT", "/v1/routes/desk", "{}");

        JsonNode paused = mapper.readTree(call("POST", "/v1/routes/desk/pause", "{\"reason\": \"moving\"}")
                .body());
        JsonNode resumed =
                mapper.readTree(call("POST", "/v1/routes/desk/resume", "").body());
        HttpResponse<String> removed = call("DELETE", "/v1/routes/desk", "");

        assertThat(paused.get("paused").asText()).isEqualTo("moving");
        assertThat(resumed.get("paused").isNull()).isTrue();
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(call("GET", "/v1/routes", "").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"filter\": \"quote.txt == 'x'\"} | filter",
                "{\"filter\": 7} | filter",
                "{\"format\": \"xml\"} | format",
                "{\"since\": \"yesterday\"} | since",
                "{\"fliter\": \"true\"} | fliter",
            })
    void whatCannotBeIsRefusedWithTheField(String body, String field) throws Exception {
        start();

        HttpResponse<String> answer = call("PUT", "/v1/routes/desk", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(mapper.readTree(answer.body()).get("field").asText()).isEqualTo(field);
    }

    @Test
    void routeThatIsNotThereIs404() throws Exception {
        start();

        assertThat(call("GET", "/v1/routes/desk", "").statusCode()).isEqualTo(404);
        assertThat(call("POST", "/v1/routes/desk/resume", "").statusCode()).isEqualTo(404);
        assertThat(call("DELETE", "/v1/routes/desk", "").statusCode()).isEqualTo(404);
    }

    @Test
    void withKeysNobodyGoesWithout() throws Exception {
        start("desk:secret");

        int without = call("GET", "/v1/routes", "").statusCode();
        int wrong =
                call("GET", "/v1/routes", "", "Authorization", "Bearer guess").statusCode();
        int right =
                call("GET", "/v1/routes", "", "Authorization", "Bearer secret").statusCode();

        assertThat(List.of(without, wrong, right)).containsExactly(401, 401, 200);
    }

    @Test
    void bodyThatIsTooLargeIsRefused() throws Exception {
        start();

        HttpResponse<String> answer = call("PUT", "/v1/routes/desk", "{\"filter\": \"" + "x".repeat(70_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void portThatIsTakenIsAWrongSetting() {
        start();

        try (RouteServer other =
                new RouteServer(new RouteBook(routes, routes, Clock.systemUTC()), ApiKeys.of(List.of()))) {
            assertThatThrownBy(() -> other.start("127.0.0.1", server.port()))
                    .isInstanceOf(InvalidSetting.class)
                    .hasMessageContaining("sink.http.port");
        }
    }

    private void start(String... keys) {
        server = new RouteServer(new RouteBook(routes, routes, Clock.systemUTC()), ApiKeys.of(List.of(keys)));
        server.start("127.0.0.1", 0);
    }

    private HttpResponse<String> call(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
