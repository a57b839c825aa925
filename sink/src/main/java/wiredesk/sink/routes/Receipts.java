package wiredesk.sink.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wiredesk.schemas.Route;

/**
 * What the routes have of one article.
 *
 * @param byRoute by the route's name; none is empty
 */
record Receipts(Map<String, Receipt> byRoute) {

    static final Receipts NONE = new Receipts(Map.of());

    Receipts {
        byRoute = Map.copyOf(byRoute);
    }

    /** What a route has; nothing, if one of its name was removed and made anew. */
    Receipt of(Route route) {
        return Optional.ofNullable(byRoute.get(route.getName()))
                .filter(receipt -> receipt.created().equals(route.getCreated()))
                .orElseGet(() -> Receipt.none(route.getCreated()));
    }

    /** The same with what some routes have now, without routes that are gone. */
    Receipts with(Map<String, Receipt> news, RouteStates routes) {
        Map<String, Receipt> after = new HashMap<>(byRoute);
        after.putAll(news);
        after.entrySet().removeIf(each -> each.getValue().isEmpty() || !routes.has(each.getKey()));
        return new Receipts(after);
    }

    boolean isEmpty() {
        return byRoute.isEmpty();
    }
}
