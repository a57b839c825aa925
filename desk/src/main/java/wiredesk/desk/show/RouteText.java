package wiredesk.desk.show;

import java.util.Locale;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.Route;

/** A route for people. */
public final class RouteText {

    private final Ink ink;

    public RouteText(Ink ink) {
        this.ink = ink;
    }

    /** A line on what it is, one on why it is paused if it is. */
    public String line(Route route) {
        return ink.bold(route.getName())
                + "  " + small(route.getProjection()) + " → " + route.getTopic()
                + ink.dim("  " + Ink.line(route.getFilter()))
                + "\n" + paused(route);
    }

    /** All there is of it. */
    public String show(Route route) {
        return line(route)
                + "  " + small(route.getFormat()) + ", keyed by " + small(route.getKey())
                + ink.dim(" · made " + route.getCreated() + " · revision " + route.getRevision())
                + "\n";
    }

    private String paused(Route route) {
        return route.getPaused() == null
                ? ""
                : "  " + ink.paint(Style.RED, "paused: " + Ink.line(route.getPaused())) + "\n";
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
