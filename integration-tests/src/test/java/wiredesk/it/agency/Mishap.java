package wiredesk.it.agency;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What may become of a feed's answer. */
enum Mishap {
    NONE((exchange, page) -> send(exchange, page, page.mediaType(), page.body())),
    /** Takes no notice of what the reader has. */
    FORGETFUL(NONE.answer),
    COMPRESSED((exchange, page) -> {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, page, page.mediaType(), gzip(page.body()));
    }),
    WRONG_TYPE((exchange, page) -> send(exchange, page, "text/html", page.body())),
    REDIRECT((exchange, page) -> {
        exchange.getResponseHeaders().set("Location", "/moved" + exchange.getRequestURI());
        status(exchange, 302);
    }),
    SLOW((exchange, page) -> {
        pause(Duration.ofMillis(700));
        NONE.answer.of(exchange, page);
    }),
    /** For longer than anybody waits. */
    SILENT((exchange, page) -> pause(FeedServer.PATIENCE.plusSeconds(2))),
    TOO_MANY((exchange, page) -> {
        exchange.getResponseHeaders().set("Retry-After", "2");
        status(exchange, 429);
    }),
    ERROR((exchange, page) -> status(exchange, 500)),
    AWAY((exchange, page) -> {
        exchange.getResponseHeaders().set("Retry-After", "1");
        status(exchange, 503);
    }),
    /** Says that all is well. */
    ERROR_PAGE((exchange, page) -> {
        byte[] sorry = "<html><body><p>We are back soon.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, sorry.length);
        exchange.getResponseBody().write(sorry);
    }),
    /** The connection breaks. */
    HALF_BODY((exchange, page) -> {
        head(exchange, page, page.mediaType());
        exchange.sendResponseHeaders(200, page.body().length);
        exchange.getResponseBody().write(page.body(), 0, page.body().length / 2);
    }),
    /** The length is right, what is in it is not. */
    HALF_GZIP((exchange, page) -> {
        byte[] whole = gzip(page.body());
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, page, page.mediaType(), Arrays.copyOf(whole, whole.length / 2));
    });

    @FunctionalInterface
    private interface Answer {
        void of(HttpExchange exchange, Page page) throws IOException, InterruptedException;
    }

    private final Answer answer;

    Mishap(Answer answer) {
        this.answer = answer;
    }

    /** Whether a reader who has everything is told so. */
    boolean minds() {
        return compareTo(SILENT) < 0 && this != FORGETFUL;
    }

    void answer(HttpExchange exchange, Page page) throws IOException, InterruptedException {
        answer.of(exchange, page);
    }

    private static void send(HttpExchange exchange, Page page, String type, byte[] body) throws IOException {
        head(exchange, page, type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void head(HttpExchange exchange, Page page, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("ETag", page.etag());
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private static void pause(Duration length) throws InterruptedException {
        Thread.sleep(length.toMillis());
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
