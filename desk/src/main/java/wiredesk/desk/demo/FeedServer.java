package wiredesk.desk.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wiredesk.desk.demo.SampleWire.Item;

/** Serves the sample wire's feeds on a loopback port, with the validators of a real server (RFC 9110, 13.1.2). */
final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Item> feeds;

    private FeedServer(HttpServer server, List<Item> feeds) {
        this.server = server;
        this.feeds = feeds;
    }

    static FeedServer start(List<Item> feeds) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feeds.forEach(feed -> server.createContext("/" + feed.name(), exchange -> answer(exchange, feed)));
        server.start();
        return new FeedServer(server, feeds);
    }

    /** The settings that make ingest poll them. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("ingest.feeds.allow-private", "true");
        settings.put("ingest.feeds.host-pause", "0s");
        for (Item feed : feeds) {
            String source = feed.name().replaceAll("^\\d+-|\\..*$", "");
            settings.put("ingest.sources." + source + ".url", address() + feed.name());
        }
        return settings;
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, Item feed) throws IOException {
        byte[] body = feed.bytes();
        String tag = "\"" + Integer.toHexString(java.util.Arrays.hashCode(body)) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            String type = feed.name().endsWith(".atom") ? "application/atom+xml" : "application/rss+xml";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
