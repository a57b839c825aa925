package wiredesk.desk.page.pipeline;

import java.time.Clock;
import java.util.List;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/** The routes there are; their topic is read anew when something has been written to it. */
final class RouteTally implements AutoCloseable {

    private static final int MOST = 1_000;

    private final RouteBook book;
    private long read = -1;
    private List<Route> routes = List.of();

    RouteTally(KafkaClients clients) {
        book = new RouteBook(clients, 0, Clock.systemUTC()); // it makes none
    }

    /** @param written how far the topic of routes goes */
    List<Route> at(long written) {
        if (written != read) {
            routes = book.list().stream().limit(MOST).toList();
            read = written;
        }
        return routes;
    }

    static Sample.RouteLine line(Route route, Long records, Double rate) {
        return new Sample.RouteLine(
                route.getName(),
                route.getTopic(),
                route.getFilter(),
                route.getProjection().name(),
                route.getFormat().name(),
                route.getKey().name(),
                route.getRevision(),
                route.getCreated(),
                route.getPaused(),
                records,
                rate);
    }

    @Override
    public void close() {
        book.close();
    }
}
