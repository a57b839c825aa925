package wiredesk.it.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;

/** Articles of two sources, by turns, as ingest leaves them in news.raw. */
public final class History {

    public static final String COAST = "coast-wire";
    public static final String NORTH = "north-post";

    private static final Instant TIME = Instant.parse("2026-03-02T06:00:00Z");

    private History() {}

    public static List<RawArticle> of(int articles) {
        return IntStream.range(0, articles).mapToObj(History::article).toList();
    }

    /** Writes them, one after the other, and returns when Kafka has them. */
    public static void write(List<RawArticle> articles, Platform platform, Topic topic) throws Exception {
        AvroSerdes serdes =
                new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false));
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                platform.bootstrapServers(),
                "max.in.flight.requests.per.connection",
                1); // see Handover
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), serdes.<RawArticle>serializer())) {
            var sent = articles.stream()
                    .map(each -> producer.send(new ProducerRecord<>(topic.name(), each.getId(), each)))
                    .toList();
            producer.flush();
            for (var each : sent) {
                each.get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static RawArticle article(int number) {
        String source = number % 2 == 0 ? COAST : NORTH;
        return RawArticle.newBuilder()
                .setId(source + "/" + number)
                .setSource(source)
                .setGuid("" + number)
                .setVersion(1L)
                .setVersionCreated(TIME)
                .setContentHash("%08x".formatted(number))
                .setLanguage("en")
                .setHeadline("Pier " + number + " reopens")
                .setBody(("Pier %d of the harbour reopened on Monday. \"We have mended %d planks,\" harbour master Ada"
                                + " Lund said.\n\nFerries sail from it again.")
                        .formatted(number, number))
                .setReceived(TIME.plusSeconds(number))
                .build();
    }
}
