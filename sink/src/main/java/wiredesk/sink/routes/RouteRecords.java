package wiredesk.sink.routes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wiredesk.schemas.Route;

/** Where the definitions of routes are kept. */
public interface RouteRecords {

    /** What is written of a route; no definition removes it. */
    record Entry(String name, Optional<Route> definition) {}

    /** The routes, by name. */
    List<Route> read();

    /**
     * Writes what follows from the routes that there are; nobody else writes in between.
     *
     * @throws RuntimeException what the function throws; then nothing is written
     */
    void write(Function<List<Route>, Entry> change);
}
