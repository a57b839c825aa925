package wiredesk.sink.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.sink.filter.Filter;

/** The routes there are, for people: reads {@code news.routes} and writes to it. Made for one use after another. */
public final class RouteBook implements AutoCloseable {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,63}";

    private final RouteLog log;
    private final RouteTargets targets;
    private final Clock clock;

    public RouteBook(KafkaClients clients, int replicationFactor, Clock clock) {
        this.log = new RouteLog(clients);
        this.targets = new RouteTargets(clients, replicationFactor);
        this.clock = clock;
    }

    /** All routes, by name. */
    public List<Route> list() {
        return log.read();
    }

    /** @throws RouteRefused if there is none of that name */
    public Route find(String name) {
        return find(log.read(), name)
                .orElseThrow(() -> new RouteRefused("there is no route " + name + "; wiredesk routes list shows them"));
    }

    /**
     * Makes a route, and its topic where that is missing.
     *
     * @param draft says all but created, changed and revision; a blank topic stands for one after the route's name
     * @throws RouteRefused if there is one of that name, or the topic is one of the pipeline's own
     * @throws wiredesk.sink.filter.InvalidFilter if its filter is none
     */
    public Route add(Route draft) {
        check(draft);
        Instant now = now();
        Route route = Route.newBuilder(draft)
                .setTopic(draft.getTopic().isBlank() ? targets.nameFor(draft.getName()) : draft.getTopic())
                .setCreated(now)
                .setChanged(now)
                .setRevision(1)
                .build();
        targets.prepare(route);
        log.write(routes -> {
            if (find(routes, route.getName()).isPresent()) {
                throw new RouteRefused("there is a route " + route.getName() + " already");
            }
            return new RouteLog.Entry(route.getName(), Optional.of(route));
        });
        return route;
    }

    /**
     * Makes another revision of a route.
     *
     * @throws RouteRefused if there is none of that name
     * @throws wiredesk.sink.filter.InvalidFilter if its filter is none any more
     */
    public Route change(String name, UnaryOperator<Route> change) {
        Route[] changed = new Route[1];
        log.write(routes -> {
            Route known = find(routes, name)
                    .orElseThrow(
                            () -> new RouteRefused("there is no route " + name + "; wiredesk routes list shows them"));
            Route next = change.apply(known);
            check(next);
            changed[0] = Route.newBuilder(next)
                    .setRevision(known.getRevision() + 1)
                    .setChanged(now())
                    .build();
            return new RouteLog.Entry(name, Optional.of(changed[0]));
        });
        return changed[0];
    }

    /**
     * Ends a route. What it has delivered stays, and so does its topic.
     *
     * @throws RouteRefused if there is none of that name
     */
    public void remove(String name) {
        log.write(routes -> {
            find(routes, name).orElseThrow(() -> new RouteRefused("there is no route " + name));
            return new RouteLog.Entry(name, Optional.empty());
        });
    }

    @Override
    public void close() {
        targets.close();
    }

    private static void check(Route route) {
        if (!route.getName().matches(NAME)) {
            throw new RouteRefused("name is '" + route.getName()
                    + "', expected 1 to 64 small letters, digits, '.', '_' and '-', the first a letter or digit");
        }
        Filter.compile(route.getFilter(), route.getProjection());
    }

    /** Kafka's clocks have milliseconds. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static Optional<Route> find(List<Route> routes, String name) {
        return routes.stream().filter(route -> route.getName().equals(name)).findFirst();
    }
}
