package wiredesk.desk.reset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import wiredesk.enrich.EnrichSettings;
import wiredesk.enrich.ReplayLane;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkSettings;
import wiredesk.sink.topology.SinkTopology;

/**
 * A Kafka Streams application of Wiredesk: what of it is in Kafka, and what on this machine.
 *
 * @param name enrich, enrich-replay or sink
 * @param group its application id, and so its consumer group
 * @param inputs topics that it reads and that may be read from anywhere
 * @param definitions topics that it reads and needs from their beginning
 * @param memory topics that Kafka Streams keeps for it
 * @param folder its local state
 */
public record Application(
        String name, String group, List<Topic> inputs, List<Topic> definitions, List<String> memory, Path folder) {

    /** What {@link #of} knows. */
    public static final List<String> NAMES = List.of("enrich", "enrich-replay", "sink");

    /** @throws IllegalArgumentException if it is none of {@link #NAMES} */
    public static Application of(String name, Settings settings) {
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        return switch (name) {
            case "enrich" -> stateless(name, settings.get(EnrichSettings.APPLICATION_ID), topics.raw(), clients);
            case "enrich-replay" -> stateless(name, ReplayLane.group(settings), topics.replay(), clients);
            case "sink" -> {
                String group = settings.get(SinkSettings.APPLICATION_ID);
                yield new Application(
                        name,
                        group,
                        List.of(topics.enriched()),
                        List.of(topics.routes()),
                        SinkTopology.changelogs(group),
                        folder(group, clients));
            }
            default -> throw new IllegalArgumentException("'" + name + "', expected one of " + NAMES);
        };
    }

    /** All that it reads. */
    public List<Topic> topics() {
        return Stream.of(inputs, definitions).flatMap(List::stream).toList();
    }

    private static Application stateless(String name, String group, Topic input, KafkaClients clients) {
        return new Application(name, group, List.of(input), List.of(), List.of(), folder(group, clients));
    }

    private static Path folder(String group, KafkaClients clients) {
        Object state = clients.streams(group).get(StreamsConfig.STATE_DIR_CONFIG);
        return Path.of(state.toString(), group);
    }
}
