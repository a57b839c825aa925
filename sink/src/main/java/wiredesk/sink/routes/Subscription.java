package wiredesk.sink.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteKey;
import wiredesk.sink.filter.Filter;
import wiredesk.sink.state.Change.Kind;

/** A running route with its filter: of an article's records it takes what matches, and sends what is new or gone. */
final class Subscription {

    /**
     * What brings a route up to an article.
     *
     * @param records upserts in the order of the text, then tombstones
     * @param has what the route has after them
     */
    record Update(List<RoutedRecord> records, Receipt has) {}

    /** A way to bring a route up to an article. */
    interface Bringing {
        Update update(Subscription subscription, Offer offer, Receipt had, Rendering rendering);
    }

    private final Route route;
    private final Filter filter;
    private final Kind kind;

    /** @throws wiredesk.sink.filter.InvalidFilter if the filter is not one */
    Subscription(Route route) {
        this.route = route;
        this.filter = Filter.compile(route.getFilter(), route.getProjection());
        this.kind = switch (route.getProjection()) {
            case ARTICLES -> Kind.ARTICLE;
            case QUOTES -> Kind.QUOTE;
            case ENTITIES -> Kind.ENTITY;
        };
    }

    Route route() {
        return route;
    }

    /**
     * @param had what the route has so far
     * @throws wiredesk.sink.filter.FilterFailed if the filter throws
     * @throws wiredesk.runtime.streams.PoisonRecord if a record is too large in the route's format
     */
    Update update(Offer offer, Receipt had, Rendering rendering) {
        List<RoutedRecord> records = new ArrayList<>();
        Map<String, Long> has = new HashMap<>();
        for (Offer.Item item : offer.of(kind)) {
            if (filter.matches(item.subject())) {
                String id = item.record().key();
                long fingerprint = rendering.fingerprint(item.record());
                has.put(id, fingerprint);
                if (!Objects.equals(had.records().get(id), fingerprint)) {
                    records.add(record(offer, id, rendering.bytes(route.getFormat(), item.record())));
                }
            }
        }
        addTombstones(offer, had, has, records);
        return new Update(records, new Receipt(route.getCreated(), has));
    }

    /**
     * Sends again what the route has, and takes back what it should no longer have. What was changed since it was sent has to
     * pass the filter first, as it does for {@link #update}; what it does not have stays away from it.
     *
     * @throws wiredesk.sink.filter.FilterFailed if the filter throws
     * @throws wiredesk.runtime.streams.PoisonRecord if a record is too large in the route's format
     */
    Update again(Offer offer, Receipt had, Rendering rendering) {
        List<RoutedRecord> records = new ArrayList<>();
        Map<String, Long> has = new HashMap<>();
        for (Offer.Item item : offer.of(kind)) {
            String id = item.record().key();
            Long sent = had.records().get(id);
            if (sent == null) {
                continue;
            }
            long fingerprint = rendering.fingerprint(item.record());
            if (sent == fingerprint || filter.matches(item.subject())) {
                has.put(id, fingerprint);
                records.add(record(offer, id, rendering.bytes(route.getFormat(), item.record())));
            }
        }
        addTombstones(offer, had, has, records);
        return new Update(records, new Receipt(route.getCreated(), has));
    }

    private void addTombstones(Offer offer, Receipt had, Map<String, Long> has, List<RoutedRecord> records) {
        for (String id : new TreeSet<>(had.records().keySet())) {
            if (!has.containsKey(id)) {
                records.add(record(offer, id, null));
            }
        }
    }

    private RoutedRecord record(Offer offer, String id, byte[] value) {
        String key = route.getKey() == RouteKey.ARTICLE ? offer.articleId() : id;
        return new RoutedRecord(route.getName(), route.getTopic(), key, id, value);
    }
}
