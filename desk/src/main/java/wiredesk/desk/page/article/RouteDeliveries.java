package wiredesk.desk.page.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.Offsets;
import wiredesk.desk.feed.TopicReader;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.shown.Head;
import wiredesk.desk.page.shown.Place;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/**
 * What routes have delivered of an article: looked for in their topics, from when the article was received on, as far as a few
 * seconds reach. Records are told by their keys: the article's, and those of its quotes and entities.
 */
public final class RouteDeliveries {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private final NewsIndex index;
    private final KafkaClients clients;
    private final Clock clock;

    public RouteDeliveries(NewsIndex index, KafkaClients clients, Clock clock) {
        this.index = index;
        this.clients = clients;
        this.clock = clock;
    }

    /** In the order of the topics; none for an article that has not been seen. */
    public List<Place> of(String article) {
        Optional<Instant> received = index.ask(searcher -> new Parts(searcher)
                .one(Kind.STORY, article)
                .map(story -> story.json(Head.class).received()));
        Map<String, String> routes = received.isPresent() ? topics() : Map.of();
        if (routes.isEmpty()) {
            return List.of();
        }
        Set<String> keys = index.ask(searcher -> keys(article, new Parts(searcher)));
        return find(routes, keys, new From.Since(received.get()));
    }

    /** Names of routes by the topics they deliver to, where those are there. */
    private Map<String, String> topics() {
        Map<String, String> routes = new TreeMap<>();
        try (RouteBook book = new RouteBook(clients, 0, clock);
                Offsets offsets = new Offsets(clients)) {
            for (Route route : book.list()) {
                if (offsets.partitions(route.getTopic()) > 0) {
                    routes.put(route.getTopic(), route.getName());
                }
            }
        }
        return routes;
    }

    private static Set<String> keys(String article, Parts parts) throws IOException {
        Set<String> keys = new HashSet<>(Set.of(article));
        keys.addAll(parts.all(
                Kind.QUOTE, article, part -> part.place().orElseThrow().key()));
        keys.addAll(parts.all(
                Kind.ENTITY, article, part -> part.place().orElseThrow().key()));
        return keys;
    }

    private List<Place> find(Map<String, String> routes, Set<String> keys, From from) {
        List<Place> found = new ArrayList<>();
        Instant end = clock.instant().plus(LONGEST);
        try (TopicReader reader = TopicReader.of(clients, routes.keySet(), from)) {
            reader.toEnd(record -> {
                String key = record.key() == null ? "" : new String(record.key(), UTF_8);
                if (keys.contains(key)) {
                    found.add(place(record, key, routes.get(record.topic())));
                }
                return found.size() < MOST && clock.instant().isBefore(end);
            });
        }
        return found;
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record, String key, String route) {
        return new Place(
                "route",
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                key,
                record.value() == null ? "tombstone" : null,
                route);
    }
}
