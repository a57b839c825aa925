package wiredesk.sink.routes;

/** What somebody wants of a route cannot be: the message says why and what would. */
public class RouteRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RouteRefused(String message) {
        super(message);
    }
}
