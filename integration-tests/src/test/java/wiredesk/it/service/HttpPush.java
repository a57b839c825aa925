package wiredesk.it.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends articles to ingest as a provider does. */
public final class HttpPush {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI articles;

    /** @param port of ingest's HTTP server on loopback */
    public HttpPush(int port) {
        articles = URI.create("http://127.0.0.1:" + port + "/v1/articles");
    }

    public HttpResponse<String> json(String body) {
        return send("application/json", body);
    }

    public HttpResponse<String> plainText(String body) {
        return send("text/plain; charset=utf-8", body);
    }

    public HttpResponse<String> send(String type, String body) {
        return send(HttpRequest.newBuilder(articles).header("Content-Type", type), body);
    }

    /** An article as JSON, as part of a trace. */
    public HttpResponse<String> traced(String traceparent, String body) {
        return send(
                HttpRequest.newBuilder(articles)
                        .header("Content-Type", "application/json")
                        .header("traceparent", traceparent),
                body);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder, String body) {
        HttpRequest request =
                builder.timeout(PATIENCE).POST(BodyPublishers.ofString(body)).build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending an article", e);
        }
    }
}
