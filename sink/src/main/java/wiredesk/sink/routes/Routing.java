package wiredesk.sink.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.sink.filter.FilterFailed;
import wiredesk.sink.filter.InvalidFilter;
import wiredesk.sink.routes.format.ValueFormat;
import wiredesk.sink.state.ArticleState;

/**
 * The routes of one partition. Every partition reads all definitions, in order, as it reads articles: so a change of a
 * route takes effect between two of them, once, whichever instance has the partition. A route that fails is paused, here
 * at once and elsewhere as soon as they read of it, and the others go on.
 */
public final class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RouteStates states;
    private final KeyValueStore<String, Receipts> receipts;
    private final Map<RouteFormat, ValueFormat> formats;
    private final Predicate<String> topicExists;
    private final Outlet outlet;
    private final Clock clock;
    private final RouteMeters meters;
    private final Map<String, Subscription> running = new LinkedHashMap<>();
    /** Filters that another version of the sink took and this one does not, to be paused as soon as a record can be sent. */
    private final Map<String, String> ill = new LinkedHashMap<>();

    Routing(
            RouteStates states,
            KeyValueStore<String, Receipts> receipts,
            Map<RouteFormat, ValueFormat> formats,
            Predicate<String> topicExists,
            Outlet outlet,
            Clock clock,
            RouteMeters meters) {
        this.states = states;
        this.receipts = receipts;
        this.formats = formats;
        this.topicExists = topicExists;
        this.outlet = outlet;
        this.clock = clock;
        this.meters = meters;
        List.copyOf(states.all()).forEach(this::open);
    }

    /** A definition has arrived; empty if the route is removed. What it has sent stays with its subscribers. */
    public void define(String name, Optional<Route> definition) {
        if (definition.isEmpty()) {
            running.remove(name);
            ill.remove(name);
            states.remove(name);
            meters.show(name, true);
            return;
        }
        Route route = definition.get();
        Instant now = clock.instant();
        RouteState next =
                states.find(name).map(known -> known.follow(route, now)).orElseGet(() -> RouteState.of(route, now));
        if (next.route().equals(route)) {
            states.put(next);
            open(next);
            pauseIll();
        }
    }

    /** Pauses what cannot run. */
    void pauseIll() {
        Map.copyOf(ill).forEach((name, reason) -> pause(name, reason, clock.instant()));
        ill.clear();
    }

    boolean hasIll() {
        return !ill.isEmpty();
    }

    /** Plans what an article's next state means for the routes; what fails is paused. */
    public Plan plan(String id, Optional<ArticleState> next) {
        return plan(new Offer(id, next), running.values());
    }

    Plan plan(Offer offer, Collection<Subscription> subscriptions) {
        return plan(offer, subscriptions, Subscription::update);
    }

    Plan plan(Offer offer, Collection<Subscription> subscriptions, Subscription.Bringing bringing) {
        Receipts before = receipts(offer.articleId());
        Rendering rendering = new Rendering(formats);
        List<RoutedRecord> records = new ArrayList<>();
        Map<String, Receipt> news = new HashMap<>();
        for (Subscription each : List.copyOf(subscriptions)) {
            String name = each.route().getName();
            try {
                Subscription.Update update = bringing.update(each, offer, before.of(each.route()), rendering);
                if (!update.records().isEmpty()) {
                    checkTopic(each.route());
                }
                records.addAll(update.records());
                if (!update.has().isEmpty() || before.byRoute().containsKey(name)) {
                    news.put(name, update.has());
                }
            } catch (FilterFailed | PoisonRecord e) {
                pause(name, e.getMessage(), offer.changed().orElseGet(clock::instant));
            }
        }
        return new Plan(offer.articleId(), records, before, before.with(news, states));
    }

    /** Sends what was planned. */
    public void carryOut(Plan plan, Record<?, ?> cause) {
        if (!plan.after().equals(plan.before())) {
            receipts.put(plan.articleId(), plan.after().isEmpty() ? null : plan.after());
        }
        plan.records().forEach(record -> {
            outlet.send(record, cause);
            meters.countDelivery(record.route());
        });
    }

    /** The article is forgotten; what subscribers have of it stays with them. */
    public void forget(String id) {
        receipts.delete(id);
    }

    /** Whether there is none to plan for. */
    public boolean isIdle() {
        return states.all().isEmpty();
    }

    /** What the routes have of an article. */
    Receipts receipts(String articleId) {
        return Optional.ofNullable(receipts.get(articleId)).orElse(Receipts.NONE);
    }

    RouteStates states() {
        return states;
    }

    Subscription subscription(String name) {
        return running.get(name);
    }

    private void open(RouteState state) {
        running.remove(state.name());
        meters.show(state.name(), state.isRunning());
        if (state.isRunning()) {
            try {
                running.put(state.name(), new Subscription(state.route()));
            } catch (InvalidFilter e) {
                ill.put(state.name(), e.getMessage());
            }
        }
    }

    boolean hasTopic(Route route) {
        return topicExists.test(route.getTopic());
    }

    private void checkTopic(Route route) {
        if (!hasTopic(route)) {
            throw new PoisonRecord("topic " + route.getTopic() + " is not there");
        }
    }

    /** @param missed since when it misses what changes: the article that it failed at is the first */
    private void pause(String name, String reason, Instant missed) {
        RouteState paused = states.find(name).orElseThrow().pause(reason, clock.instant(), missed);
        LOG.error("route {} is paused: {}", name, reason);
        running.remove(name);
        states.put(paused);
        meters.show(name, false);
        meters.countFailure(name);
        outlet.announce(paused.route());
    }
}
