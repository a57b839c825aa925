package wiredesk.sink.topology;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteMeters;
import wiredesk.sink.routes.RouteStores;
import wiredesk.sink.routes.RoutedRecord;
import wiredesk.sink.routes.Routing;
import wiredesk.sink.routes.format.ValueFormat;
import wiredesk.sink.state.Change.Kind;

/**
 * The part of the topology that is there for routes: definitions come in by a second source of the one operator, so that
 * each partition reads them in order with its articles; what routes get leaves by a sink that knows its topic from the
 * record, and a route that failed by one that tells all partitions. Requests for rebuilds come in among the definitions, and
 * each partition notes there that it has done its part.
 */
final class RoutesOfSink {

    private static final String SOURCE = "routes";
    private static final String ROUTED = "routed";
    private static final String DEFINITIONS = "definitions";

    private final String topic;
    private final AvroSerdes serdes;
    private final Rules rules;
    private final Predicate<String> topicExists;
    private final RouteMeters meters;

    /**
     * @param topic where routes are defined
     * @param topicExists whether a route's topic is there
     */
    RoutesOfSink(String topic, AvroSerdes serdes, Rules rules, Predicate<String> topicExists, RouteMeters meters) {
        this.topic = topic;
        this.serdes = serdes;
        this.rules = rules;
        this.topicExists = topicExists;
        this.meters = meters;
    }

    /** Name of the source node, the operator's second parent. */
    String addSource(Topology topology) {
        topology.addSource(
                SOURCE, new StringDeserializer(), new RecordDecoder<>(Route.class, serdes.deserializer()), topic);
        return SOURCE;
    }

    void addOutlets(Topology topology, String operator) {
        RouteStores.builders().forEach(store -> topology.addStateStore(store, operator));
        topology.addSink(
                ROUTED,
                (String key, RoutedRecord record, RecordContext context) -> record.topic(),
                new StringSerializer(),
                (name, record) -> record.value(),
                operator);
        topology.addSink(
                Mending.SINK,
                topic,
                new StringSerializer(),
                new ByteArraySerializer(),
                (String name, String key, byte[] value, int partitions) ->
                        Optional.of(Set.of(RebuildHeaders.partition(key))),
                operator);
        topology.addSink(
                DEFINITIONS,
                topic,
                new StringSerializer(),
                new ByteArraySerializer(),
                RoutesOfSink::everywhere,
                operator);
    }

    /** Whether the record at hand is about a route, or about a rebuild. */
    boolean isDefinition(Optional<RecordMetadata> record) {
        return record.map(RecordMetadata::topic).filter(topic::equals).isPresent();
    }

    Routing open(Map<Kind, RecordEncoder<SpecificRecord>> encoders, ProcessorContext<String, Object> context) {
        RecordEncoder<Route> definitions = new RecordEncoder<>(topic, serdes.serializer(), rules.largestRecord());
        return RouteStores.open(
                context,
                ValueFormat.all(encoders, rules.largestRecord()),
                topicExists,
                new RouteOutlet(context, ROUTED, DEFINITIONS, definitions),
                rules.clock(),
                meters);
    }

    private static Optional<Set<Integer>> everywhere(String topic, String key, byte[] value, int partitions) {
        return Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
    }
}
