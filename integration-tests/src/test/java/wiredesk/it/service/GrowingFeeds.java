package wiredesk.it.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** So many feeds on one server, at {@code /0}, {@code /1} …, each with the same entries, which become more. */
public final class GrowingFeeds implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger entries = new AtomicInteger();
    private final int feeds;

    public GrowingFeeds(int feeds) {
        this.feeds = feeds;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Puts so many more entries into every feed. */
    public void grow(int more) {
        entries.addAndGet(more);
    }

    /** Names of the sources. */
    public List<String> names() {
        return IntStream.range(0, feeds).mapToObj(number -> "feed" + number).toList();
    }

    /** Ids of all articles that there are by now. */
    public List<String> ids() {
        return names().stream()
                .flatMap(name -> IntStream.range(0, entries.get()).mapToObj(entry -> name + "/e" + entry))
                .sorted()
                .toList();
    }

    /** What ingest needs to know to poll them every second. */
    public Map<String, String> settings() {
        Map<String, String> settings =
                new HashMap<>(Map.of("ingest.feeds.allow-private", "true", "ingest.feeds.host-pause", "0s"));
        String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        IntStream.range(0, feeds).forEach(number -> {
            settings.put("ingest.sources.feed" + number + ".url", root + number);
            settings.put("ingest.sources.feed" + number + ".interval", "1s");
        });
        return settings;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String items = IntStream.range(0, entries.get())
                .mapToObj(number ->
                        "<item><guid>e%d</guid><title>Ferry %d is late</title></item>".formatted(number, number))
                .collect(Collectors.joining());
        byte[] feed = ("<rss version=\"2.0\"><channel><title>Ferries</title><link>http://127.0.0.1/</link>"
                        + "<description>d</description>" + items + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
        }
    }
}
