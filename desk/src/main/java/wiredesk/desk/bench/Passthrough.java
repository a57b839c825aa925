package wiredesk.desk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RawArticle;

/** The load through Kafka and Streams alone: what is left of the pipeline when nothing is extracted. */
final class Passthrough {

    private final Settings settings;
    private final KafkaClients clients;
    private final Wire wire;

    Passthrough(Settings settings, Wire wire) {
        this.settings = settings;
        this.clients = new KafkaClients(settings);
        this.wire = wire;
    }

    /** Runs so many articles through, as fast as they go. Makes its topics and deletes them. */
    Pace run(Edition edition, int articles, IntConsumer progress) throws InterruptedException {
        String name = edition.prefix().replace('/', '-') + "passthrough";
        try (PassingTopics topics = PassingTopics.create(clients, name);
                StartedServices running = StartedServices.start(List.of(new PassthroughService(
                        topics.group(), topics.source(), topics.target(), settings, Meters.create())))) {
            return measure(edition, articles, topics, progress);
        }
    }

    private Pace measure(Edition edition, int articles, PassingTopics topics, IntConsumer progress)
            throws InterruptedException {
        Flights flights = new Flights(articles);
        Watch.Witness witness = (topic, key, tombstone, at) -> {
            flights.delivered(key, at);
            progress.accept(1);
        };
        try (Watch watch = Watch.start(clients, List.of(topics.target()), edition.prefix(), witness)) {
            Player player = new Player(
                    edition, article -> wire.sender().send(() -> record(topics, article)), Clock.systemUTC());
            Instant start = Instant.now();
            ProcessorTime processor = new ProcessorTime();
            player.play(Load.all(articles), flights);
            if (!flights.awaitEnd()) {
                throw new IllegalStateException("articles stay in the passthrough: " + flights.counts());
            }
            Optional<Duration> cpu = processor.used();
            return new Pace(articles, edition.words(articles), Duration.between(start, flights.last()), cpu);
        }
    }

    private ProducerRecord<byte[], byte[]> record(PassingTopics topics, RawArticle article) {
        Serializer<RawArticle> serializer = wire.serializer();
        byte[] value =
                wire.sender().serialize(serializer, clients.topics().raw().name(), article);
        return new ProducerRecord<>(topics.source().name(), article.getId().getBytes(UTF_8), value);
    }
}
