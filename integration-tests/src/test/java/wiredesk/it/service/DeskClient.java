package wiredesk.it.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a desk by HTTP, as a script or its page does. */
public final class DeskClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI desk;

    public DeskClient(URI desk) {
        this.desk = desk;
    }

    public record Answer(int status, JsonNode body) {}

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(desk.resolve(path)).GET()).body();
    }

    /** @param key blank for none */
    public Answer post(String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!key.isBlank()) {
            request.header("X-API-Key", key);
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the desk", e);
        }
    }
}
