package wiredesk.desk.page.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The page's server with some of its endpoints, at a free port. */
final class Served implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Endpoint... endpoints) {
        server = new PageServer(List.of(endpoints), new Hosts(true, List.of()));
        server.start("127.0.0.1", 0);
    }

    record Answered(int status, JsonNode body, HttpResponse<String> response) {}

    Answered get(String path) throws Exception {
        return send(request(path).GET());
    }

    Answered post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    Answered postAs(String type, String path, String body, String... headers) throws Exception {
        return send(request(path)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private Answered send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return new Answered(response.statusCode(), JSON.readTree(response.body()), response);
    }

    @Override
    public void close() {
        server.close();
    }
}
