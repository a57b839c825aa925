package wiredesk.it.agency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Serves feeds on loopback, badly at times. */
final class FeedServer implements AutoCloseable {

    /** How long a reader is to wait for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String FEEDS = "/feeds/";
    private static final String MOVED = "/moved/feeds/";
    private static final double TROUBLE = 0.4;

    private final Map<String, FeedWire> feeds;
    private final RandomGenerator random;
    private final Deque<Mishap> ahead = new ArrayDeque<>();
    private final Map<Mishap, Integer> played = new EnumMap<>(Mishap.class);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean resting;

    FeedServer(List<FeedWire> feeds, RandomGenerator random) {
        this.feeds = feeds.stream().collect(Collectors.toMap(FeedWire::source, Function.identity()));
        this.random = random;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(FEEDS, exchange -> answer(exchange, FEEDS, draw()));
        server.createContext(MOVED, exchange -> answer(exchange, MOVED, Mishap.NONE));
        server.setExecutor(threads);
        server.start();
    }

    /** What makes ingest poll the feeds, often and without patience. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ingest.feeds.allow-private", "true", // all of them on one host, which is no stranger
                "ingest.feeds.host-pause", "0s",
                "ingest.feeds.timeout", PATIENCE.toSeconds() + "s",
                "ingest.feeds.longest-backoff", "2s"));
        feeds.keySet()
                .forEach(source -> settings.put(
                        "ingest.sources." + source + ".url",
                        "http://127.0.0.1:" + server.getAddress().getPort() + FEEDS + source));
        return settings;
    }

    /** How many answers went which way. */
    synchronized Map<Mishap, Integer> played() {
        return new EnumMap<>(played);
    }

    void rest() {
        resting = true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Every mishap comes once before any comes again. */
    private synchronized Mishap draw() {
        if (ahead.isEmpty()) {
            List<Mishap> all = new ArrayList<>(List.of(Mishap.values()));
            Collections.shuffle(all, new Random(random.nextLong()));
            ahead.addAll(all);
        }
        Mishap drawn = resting || random.nextDouble() >= TROUBLE ? Mishap.NONE : ahead.remove();
        played.merge(drawn, 1, Integer::sum);
        return drawn;
    }

    private void answer(HttpExchange exchange, String path, Mishap mishap) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            FeedWire feed = feeds.get(exchange.getRequestURI().getPath().substring(path.length()));
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            if (feed.hasAll(known) && mishap.minds()) {
                exchange.getResponseHeaders().set("ETag", known);
                exchange.sendResponseHeaders(304, -1);
            } else {
                mishap.answer(exchange, feed.page());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
