package wiredesk.sink.routes;

import wiredesk.schemas.Route;

/** The topics that routes deliver to. */
public interface Targets extends AutoCloseable {

    /** The topic of a route that names none. */
    String nameFor(String route);

    /**
     * Makes the topic, unless it is there already.
     *
     * @throws RouteRefused if it is none for routes
     */
    void prepare(Route route);

    @Override
    void close();
}
