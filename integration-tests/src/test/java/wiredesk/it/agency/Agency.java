package wiredesk.it.agency;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import wiredesk.it.service.HttpPush;

/**
 * The agency. It works from {@link #open} to {@link #rest} and owns the server of its feeds; after {@link #rest} nothing new
 * comes and nothing goes wrong any more, so that its customer can catch up.
 */
public final class Agency implements AutoCloseable {

    private static final Duration BETWEEN_ACTS = Duration.ofMillis(120);

    private final Daybook book = new Daybook();
    private final DropWire drop;
    private final PushWire push;
    private final FeedServer server;
    private final List<Wire> wires;
    private final Play play;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    /**
     * @param seed of everything that it writes and of what goes wrong
     * @param folder the customer's drop folder
     */
    public Agency(long seed, Path folder) {
        SplittableGenerator random = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed);
        List<FeedWire> feeds = List.of(
                new FeedWire("agency-rss", Dialect.RSS, Vice.NONE, book),
                new FeedWire("agency-atom", Dialect.ATOM, Vice.NONE, book),
                new FeedWire("agency-json", Dialect.JSON, Vice.NONE, book),
                new FeedWire("agency-old", Dialect.RSS, Vice.CHANGES_GUIDS, book));
        server = new FeedServer(feeds, random.split());
        drop = new DropWire(folder, book, random.split());
        push = new PushWire(book, random.split());
        wires = new ArrayList<>(feeds);
        wires.addAll(List.of(drop, push));
        play = new Play(wires, seed, random.split());
    }

    /** What makes ingest its customer. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(server.settings());
        wires.forEach(wire -> settings.putAll(wire.settings()));
        return settings;
    }

    public void open() {
        clock.scheduleAtFixedRate(play::act, 0, BETWEEN_ACTS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where to push to from now on. */
    public void pushTo(HttpPush endpoint) {
        push.to(endpoint);
    }

    public void rest() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(10, TimeUnit.SECONDS);
        server.rest();
        wires.forEach(Wire::rest);
    }

    /** The sources by which its customer has not yet taken in all that it sent. */
    public List<String> waiting() {
        return wires.stream()
                .filter(wire -> !wire.isTakenIn())
                .map(Wire::source)
                .toList();
    }

    public Daybook book() {
        return book;
    }

    /** What became of the feeds' answers, with their numbers. */
    public String mishaps() {
        return server.played().toString();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        push.close();
        drop.close();
        server.close();
    }
}
