package wiredesk.sink.routes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import wiredesk.schemas.Route;

/**
 * What one partition knows of a route.
 *
 * @param route the newest definition
 * @param stopped since when the partition delivers nothing to it, because it is paused
 * @param scan what has yet to be looked through for it
 */
record RouteState(Route route, Optional<Instant> stopped, Optional<Scan> scan) {

    /** A definition that was made later holds, in whatever order two of them arrive. */
    private static final Comparator<Route> AGE = Comparator.comparing(Route::getCreated)
            .thenComparing(Route::getRevision)
            .thenComparing(RouteState::changed);

    RouteState {
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(stopped, "stopped");
        Objects.requireNonNull(scan, "scan");
    }

    /** @param now when the partition hears of it */
    static RouteState of(Route route, Instant now) {
        return isPaused(route)
                ? new RouteState(route, Optional.of(now), Optional.of(Scan.from(start(route))))
                : new RouteState(route, Optional.empty(), Optional.of(Scan.from(start(route))));
    }

    /** Whether a definition holds in another's place, in whatever order they were read. */
    static boolean supersedes(Route other, Route route) {
        return AGE.compare(other, route) > 0;
    }

    /** What becomes of this when another definition arrives: nothing, if that is older. */
    RouteState follow(Route other, Instant now) {
        if (!supersedes(other, route)) {
            return this;
        }
        RouteState next = of(other, now);
        if (!isSame(other)) {
            return next;
        }
        Optional<Instant> stop = next.isRunning() ? Optional.empty() : stopped.or(next::stopped);
        // What it missed while it was paused, and what had not been looked through before, is looked through now.
        Instant from = earlier(next.scan.orElseThrow().horizon(), stopped);
        from = earlier(from, scan.map(Scan::horizon));
        return new RouteState(other, stop, Optional.of(Scan.from(from)));
    }

    /**
     * The route stops here, because it failed.
     *
     * @param missed since when it misses what changes
     */
    RouteState pause(String reason, Instant now, Instant missed) {
        Route paused = Route.newBuilder(route)
                .setPaused(reason)
                .setChanged(now)
                .setSince(null)
                .build();
        return new RouteState(paused, Optional.of(missed), scan);
    }

    RouteState scanned(Optional<Scan> rest) {
        return new RouteState(route, stopped, rest);
    }

    boolean isRunning() {
        return !isPaused(route);
    }

    boolean isScanning() {
        return isRunning() && scan.isPresent();
    }

    String name() {
        return route.getName();
    }

    private boolean isSame(Route other) {
        return other.getCreated().equals(route.getCreated());
    }

    private static boolean isPaused(Route route) {
        return route.getPaused() != null;
    }

    private static Instant start(Route route) {
        return Optional.ofNullable(route.getSince()).orElseGet(() -> changed(route));
    }

    private static Instant changed(Route route) {
        return Optional.ofNullable(route.getChanged()).orElse(route.getCreated());
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(time -> time.isBefore(one)).orElse(one);
    }
}
