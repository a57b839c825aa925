package wiredesk.sink.routes;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteKey;
import wiredesk.sink.state.ArticleState;

/**
 * Sends routes again what they have been sent, which the receipts tell. A route gets nothing by this that it never had: what
 * was out before it was made stays out of it.
 */
public final class RouteRepair {

    private final Routing routing;

    public RouteRepair(Routing routing) {
        this.routing = routing;
    }

    /** Whether there is such a route, and it does not run. */
    public boolean isWaiting(String name) {
        return routing.states().has(name) && routing.subscription(name) == null;
    }

    /**
     * Sends again what a route has of an article.
     *
     * @return how many records; none if there is no such route
     */
    public int send(String name, String articleId, ArticleState state, long timestamp) {
        Subscription subscription = routing.subscription(name);
        if (subscription == null) {
            return 0;
        }
        Plan plan = routing.plan(new Offer(articleId, Optional.of(state)), List.of(subscription), Subscription::again);
        routing.carryOut(plan, new Record<>(articleId, null, timestamp));
        return plan.records().size();
    }

    /** Sends tombstones for those of an article's records that the route does not have. */
    public void takeBack(String name, String articleId, List<String> records, Record<?, ?> cause) {
        Subscription subscription = routing.subscription(name);
        if (subscription == null) {
            return;
        }
        Route route = subscription.route();
        Receipts receipts = routing.receipts(articleId);
        List<RoutedRecord> tombstones = records.stream()
                .filter(id -> !receipts.of(route).records().containsKey(id))
                .map(id -> new RoutedRecord(
                        name, route.getTopic(), route.getKey() == RouteKey.ARTICLE ? articleId : id, id, null))
                .toList();
        if (!tombstones.isEmpty() && routing.hasTopic(route)) {
            routing.carryOut(new Plan(articleId, tombstones, receipts, receipts), cause);
        }
    }
}
