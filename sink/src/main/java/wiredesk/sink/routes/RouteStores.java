package wiredesk.sink.routes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.Topic;
import wiredesk.sink.routes.format.ValueFormat;

/** What a partition keeps for its routes: the routes, and what they have of each article. */
public final class RouteStores {

    private static final String ROUTES = "routes";
    private static final String RECEIPTS = "route-receipts";

    private RouteStores() {}

    /** The stores, to be added to the topology. */
    public static List<StoreBuilder<?>> builders() {
        return List.of(store(ROUTES, new RouteStateSerde()), store(RECEIPTS, new ReceiptsSerde()));
    }

    /** Their names. */
    public static List<String> names() {
        return List.of(ROUTES, RECEIPTS);
    }

    /** The routing of the partition whose stores the context has. */
    public static Routing open(
            ProcessorContext<String, Object> context,
            Map<RouteFormat, ValueFormat> formats,
            Predicate<String> topicExists,
            Outlet outlet,
            Clock clock,
            RouteMeters meters) {
        return new Routing(
                new RouteStates(context.getStateStore(ROUTES)),
                context.getStateStore(RECEIPTS),
                formats,
                topicExists,
                outlet,
                clock,
                meters);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(Topic.MAX_MESSAGE_BYTES)));
    }
}
