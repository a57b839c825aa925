package wiredesk.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Deliveries;
import wiredesk.it.truth.Downstream;
import wiredesk.it.truth.Handover;
import wiredesk.it.truth.RouteReader;
import wiredesk.it.truth.Truth;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.RouteKey;
import wiredesk.schemas.Span;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.routes.RouteBook;

/** Records of a topic downstream are deleted, or wrong ones are in it: a rebuild brings it back to what is out. */
@On(LocalPlatform.class)
class RebuildIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ARTICLES = 400;
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    /** Dead members are missed soon, and a rebuild takes some commits. */
    private static final Map<String, String> SETTINGS = Map.of("kafka.streams.consumer.session.timeout.ms", "6000");

    private final Instant start = Instant.now().minus(Duration.ofDays(3));

    @TempDir
    private Path folder;

    @Test
    void aTopicWhoseRecordsWereDeletedIsAsItWasThoughTheSinkIsKilledAndNewsGoesOn(LocalPlatform platform)
            throws Exception {
        List<EnrichedArticle> deliveries = new Deliveries(11, start, Duration.ofSeconds(1)).of(ARTICLES);
        int half = deliveries.size() * 3 / 4;
        try (Installation desk = new Installation(platform, "rebuild.", folder);
                Handover handover = new Handover(platform, desk.topics().enriched());
                Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            desk.createTopics();
            Topic quotes = desk.topics().quotes();
            ServiceProcess sink = desk.run("sink", "sink", SETTINGS).awaitReady();
            Map<String, String> before = Truth.of(deliveries.subList(0, half), Instant.now());
            handover.send(deliveries.subList(0, half));
            try (Downstream downstream = new Downstream(platform, desk.topics())) {
                await().atMost(PATIENCE).until(() -> downstream.left().equals(before));
            }
            deleteRecords(admin, quotes);
            leaveBehind(platform, quotes, "stray-1", "wire/forgotten");
            leaveBehind(platform, quotes, "stray-2", "wire/00007");

            ServiceProcess rebuild = desk.begin("rebuild", "quotes", "--json");
            await().atMost(PATIENCE).until(() -> rebuild.output().contains("the sink sends again"));
            sink.kill();
            handover.send(deliveries.subList(half, deliveries.size()));
            desk.run("sink", "sink", SETTINGS);

            assertThat(rebuild.exitCode(PATIENCE)).as(rebuild.output()).isZero();
            assertThat(rebuild.output())
                    .contains("\"done\":true", "\"partitionsDone\":6", "\"takenBack\":1", "\"left\":1");
            Map<String, String> truth = Truth.of(deliveries, Instant.now());
            try (Downstream downstream = new Downstream(platform, desk.topics())) {
                await().atMost(PATIENCE).until(() -> downstream.left().containsKey("Quote stray-1"));
                assertThat(desk.command("rebuild", "quotes", "--unknown").output())
                        .contains(", 1 taken back");
                await().atMost(PATIENCE)
                        .until(() -> of(downstream.left(), "Quote").equals(of(truth, "Quote")));
            }
            ServiceProcess status = desk.command("rebuild", "status");
            assertThat(status.output()).contains("quotes: done");
        }
    }

    @Test
    void aRouteGetsAgainWhatItHadAndItsTombstonesLater(LocalPlatform platform) throws Exception {
        List<EnrichedArticle> deliveries = new Deliveries(13, start, Duration.ofSeconds(1)).of(ARTICLES / 4);
        Topics topics = new Topics("rebuild-route.");
        try (Installation desk = new Installation(platform, "rebuild-route.", folder);
                Handover handover = new Handover(platform, topics.enriched());
                Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            desk.createTopics();
            ServiceProcess sink = desk.run("sink", "sink", SETTINGS).awaitReady();
            Topic topic = topics.routed(topics.routed("words"), RouteKey.RECORD);
            try (RouteBook book = book(platform)) {
                book.add(Route.newBuilder()
                        .setName("words")
                        .setProjection(Projection.QUOTES)
                        .setFormat(RouteFormat.AVRO)
                        .setFilter("quote.text != 'Words 1'")
                        .setTopic("")
                        .setCreated(Instant.EPOCH)
                        .build());
            }
            handover.send(deliveries);
            Map<String, String> truth = of(Truth.of(deliveries, Instant.now()), "Quote");
            truth.values().removeIf(text -> text.equals("Words 1"));
            try (RouteReader reader = new RouteReader(platform, topics)) {
                await().atMost(PATIENCE).until(() -> reader.left(topic.name()).equals(truth));
            }
            deleteRecords(admin, topic);

            sink.terminate();
            sink.exitCode(PATIENCE);
            ServiceProcess early = desk.command("rebuild", "route", "words", "--wait", "1s");
            Matcher id = ID.matcher(early.output());
            assertThat(id.find()).as(early.output()).isTrue();
            desk.run("sink", "sink", SETTINGS);
            ServiceProcess rebuild = desk.command("rebuild", "resume", id.group());

            assertThat(early.exitCode(PATIENCE)).isEqualTo(1);
            assertThat(rebuild.exitCode(PATIENCE)).as(rebuild.output()).isZero();
            assertThat(rebuild.output()).contains("route words: done", ", 0 taken back");
            try (RouteReader reader = new RouteReader(platform, topics)) {
                assertThat(reader.left(topic.name())).isEqualTo(truth);
                assertThat(reader.sent(topic.name())).hasSize(truth.size());
            }
        }
    }

    /** Somebody deletes all that a topic holds. */
    private static void deleteRecords(Admin admin, Topic topic) throws Exception {
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        List.of(new AlterConfigOp(
                                new ConfigEntry("cleanup.policy", "compact,delete"), AlterConfigOp.OpType.SET))))
                .all()
                .get(30, TimeUnit.SECONDS);
        Map<TopicPartition, RecordsToDelete> all = IntStream.range(0, topic.partitions())
                .boxed()
                .collect(toMap(
                        number -> new TopicPartition(topic.name(), number),
                        number -> RecordsToDelete.beforeOffset(-1)));
        admin.deleteRecords(all).all().get(30, TimeUnit.SECONDS);
    }

    /** A quote that is not out, as of a sink that has forgotten it. */
    private static void leaveBehind(LocalPlatform platform, Topic quotes, String id, String article) throws Exception {
        AvroSerdes serdes =
                new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false));
        Quote stray = Quote.newBuilder()
                .setId(id)
                .setArticleId(article)
                .setSource("wire")
                .setVersionCreated(Instant.EPOCH)
                .setType(QuoteType.DIRECT)
                .setText("Words of old")
                .setContent(List.of(new Span(0, 1, "W")))
                .build();
        try (KafkaProducer<String, Quote> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                serdes.<Quote>serializer())) {
            producer.send(new ProducerRecord<>(quotes.name(), null, stray.getId(), stray, new RecordHeaders()))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static Map<String, String> of(Map<String, String> records, String type) {
        return records.entrySet().stream()
                .filter(each -> each.getKey().startsWith(type + " "))
                .collect(toMap(
                        each -> each.getKey().substring(type.length() + 1),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static RouteBook book(LocalPlatform platform) {
        Map<String, String> settings = Map.of(
                "kafka.bootstrap.servers", platform.bootstrapServers(),
                "schema.registry.url", platform.registryUrl(),
                "topics.prefix", "rebuild-route.");
        return new RouteBook(
                new KafkaClients(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), settings)),
                1,
                Clock.systemUTC());
    }
}
