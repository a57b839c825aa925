package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.util.function.LongSupplier;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.query.Totals;

/** {@code GET /api/desk}: what the desk says of itself. */
public final class DeskEndpoint implements Endpoint {

    private final Instant started;
    private final String topicsPrefix;
    private final boolean admin;
    private final Totals totals;
    private final LongSupplier behind;

    /**
     * @param admin whether anybody may change something from the page
     * @param behind records that wait to be read; -1 while that is not known
     */
    public DeskEndpoint(Instant started, String topicsPrefix, boolean admin, Totals totals, LongSupplier behind) {
        this.started = started;
        this.topicsPrefix = topicsPrefix;
        this.admin = admin;
        this.totals = totals;
        this.behind = behind;
    }

    /** @param behind records that wait to be read; -1 while that is not known */
    public record Desk(
            String version,
            Instant started,
            String topicsPrefix,
            boolean admin,
            boolean caughtUp,
            long behind,
            int articles,
            int quotes) {}

    /** What the stream says of the desk now and then. */
    public record Pulse(Instant time, Instant started, long behind, boolean caughtUp) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/desk", request -> Answer.json(request, desk()));
    }

    public Object pulse() {
        long waiting = behind.getAsLong();
        return new Pulse(Instant.now(), started, waiting, isCaughtUp(waiting));
    }

    private Desk desk() {
        long waiting = behind.getAsLong();
        String version = DeskEndpoint.class.getPackage().getImplementationVersion();
        return new Desk(
                version == null ? "" : version,
                started,
                topicsPrefix,
                admin,
                isCaughtUp(waiting),
                waiting,
                totals.of(Kind.STORY),
                totals.of(Kind.QUOTE));
    }

    /** A live wire always has a few records under way. */
    private static boolean isCaughtUp(long waiting) {
        return waiting >= 0 && waiting < 500;
    }
}
