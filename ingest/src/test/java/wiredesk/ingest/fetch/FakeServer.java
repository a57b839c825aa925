package wiredesk.ingest.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server on loopback that answers as the test says. */
public final class FakeServer implements AutoCloseable {

    @FunctionalInterface
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** The headers of every request so far. */
    public final List<Headers> requests = new CopyOnWriteArrayList<>();

    /** What was asked for, path and query, likewise. */
    public final List<String> paths = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile Handler handler = exchange -> send(exchange, 404, new byte[0]);

    public FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "feed-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestHeaders());
            paths.add(exchange.getRequestURI().toString());
            try (exchange) {
                handler.answer(exchange);
            }
        });
        server.start();
    }

    public void answers(Handler next) {
        handler = next;
    }

    /** 200 with these bytes, and the validators of a well-kept server. */
    public void serves(String etag, byte[] body) {
        answers(exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Feb 2026 10:00:00 GMT");
            send(exchange, 200, body);
        });
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public URI url() {
        return url("/feed");
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
