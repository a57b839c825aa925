package wiredesk.sink.routes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import wiredesk.schemas.Route;

/** Routes without Kafka. */
public final class RoutesInMemory implements RouteRecords, Targets {

    private final Map<String, Route> routes = new TreeMap<>();

    @Override
    public List<Route> read() {
        return List.copyOf(routes.values());
    }

    @Override
    public void write(Function<List<Route>, Entry> change) {
        Entry entry = change.apply(read());
        entry.definition().ifPresentOrElse(route -> routes.put(entry.name(), route), () -> routes.remove(entry.name()));
    }

    @Override
    public String nameFor(String route) {
        return "news.route." + route;
    }

    @Override
    public void prepare(Route route) {
        if (route.getTopic().equals("news.quotes")) {
            throw new RouteRefused("topic is 'news.quotes', expected one of the route's own");
        }
    }

    @Override
    public void close() {}
}
