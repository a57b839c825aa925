package wiredesk.sink.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.sink.filter.Filter;

/** The routes there are, for people: reads {@code news.routes} and writes to it. One thread at a time. */
public final class RouteBook implements AutoCloseable {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,63}";

    private final RouteRecords records;
    private final Targets targets;
    private final Clock clock;

    public RouteBook(KafkaClients clients, int replicationFactor, Clock clock) {
        this(new RouteLog(clients), new RouteTargets(clients, replicationFactor), clock);
    }

    public RouteBook(RouteRecords records, Targets targets, Clock clock) {
        this.records = records;
        this.targets = targets;
        this.clock = clock;
    }

    /** All routes, by name. */
    public List<Route> list() {
        return records.read();
    }

    /** @throws NoSuchRoute if there is none of that name */
    public Route find(String name) {
        return find(records.read(), name).orElseThrow(() -> new NoSuchRoute(name));
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
        records.write(routes -> {
            if (find(routes, route.getName()).isPresent()) {
                throw new RouteRefused("there is a route " + route.getName() + " already");
            }
            return new RouteRecords.Entry(route.getName(), Optional.of(route));
        });
        return route;
    }

    /**
     * Makes another revision of a route.
     *
     * @throws NoSuchRoute if there is none of that name
     * @throws wiredesk.sink.filter.InvalidFilter if its filter is none any more
     */
    public Route change(String name, UnaryOperator<Route> change) {
        Route[] changed = new Route[1];
        records.write(routes -> {
            Route known = find(routes, name).orElseThrow(() -> new NoSuchRoute(name));
            Route next = change.apply(known);
            check(next);
            changed[0] = Route.newBuilder(next)
                    .setRevision(known.getRevision() + 1)
                    .setChanged(now())
                    .build();
            return new RouteRecords.Entry(name, Optional.of(changed[0]));
        });
        return changed[0];
    }

    /** Delivers nothing to a route until it is resumed; {@link NoSuchRoute} if there is none. */
    public Route pause(String name, String reason) {
        return change(
                name,
                route ->
                        Route.newBuilder(route).setPaused(reason).setSince(null).build());
    }

    /** Lets a route go on, with what it missed; {@link NoSuchRoute} if there is none. */
    public Route resume(String name) {
        return change(
                name,
                route -> Route.newBuilder(route).setPaused(null).setSince(null).build());
    }

    /**
     * Ends a route. What it has delivered stays, and so does its topic.
     *
     * @throws NoSuchRoute if there is none of that name
     */
    public void remove(String name) {
        records.write(routes -> {
            find(routes, name).orElseThrow(() -> new NoSuchRoute(name));
            return new RouteRecords.Entry(name, Optional.empty());
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
