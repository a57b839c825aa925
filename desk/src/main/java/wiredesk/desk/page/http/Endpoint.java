package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;

/** A part of the page. */
public interface Endpoint {

    /** Adds the paths that it answers at. */
    void addTo(RoutesConfig routes);
}
