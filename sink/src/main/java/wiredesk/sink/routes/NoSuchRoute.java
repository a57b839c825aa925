package wiredesk.sink.routes;

/** There is no route of that name. */
public final class NoSuchRoute extends RouteRefused {

    private static final long serialVersionUID = 1;

    NoSuchRoute(String name) {
        super("there is no route " + name + "; wiredesk routes list shows those that there are");
    }
}
