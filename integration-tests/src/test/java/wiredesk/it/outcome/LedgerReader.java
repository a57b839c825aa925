package wiredesk.it.outcome;

import static java.util.Collections.unmodifiableList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** Follows the pipeline's topics from their beginning and keeps what it reads. */
public final class LedgerReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final long ADMIN_SECONDS = 30;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Admin admin;
    private final Topics topics;
    private final Deserializer<EnrichedArticle> enrichedArticles;
    private final Set<TopicPartition> partitions;

    private final List<String> raw = new ArrayList<>();
    private final List<Enrichment> enriched = new ArrayList<>();
    private final List<Emission> articles = new ArrayList<>();
    private final List<Emission> quotes = new ArrayList<>();
    private final List<Emission> entities = new ArrayList<>();
    private final List<String> deadLetters = new ArrayList<>();
    private final Ledger ledger = new Ledger(
            unmodifiableList(raw),
            unmodifiableList(enriched),
            unmodifiableList(articles),
            unmodifiableList(quotes),
            unmodifiableList(entities),
            unmodifiableList(deadLetters));

    /** @param isolation what is read: committed records alone, as subscribers do, or whatever has been written */
    public LedgerReader(Platform platform, Topics topics, IsolationLevel isolation) {
        this.topics = topics;
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                platform.bootstrapServers(),
                "isolation.level",
                isolation.toString(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()));
        enrichedArticles = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).deserializer();
        partitions = followed()
                .flatMap(topic ->
                        IntStream.range(0, topic.partitions()).mapToObj(p -> new TopicPartition(topic.name(), p)))
                .collect(Collectors.toUnmodifiableSet());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything read so far, after a look at what has come since. */
    public Ledger read() {
        consumer.poll(POLL).forEach(this::keep);
        return ledger;
    }

    /** Whether all that the topics hold is committed or aborted, and read. */
    public boolean settled() throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> written = ends(IsolationLevel.READ_UNCOMMITTED);
        return written.equals(ends(IsolationLevel.READ_COMMITTED))
                && written.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** How many records of a topic belong to transactions that are neither committed nor aborted yet. */
    public long open(Topic topic) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> written = ends(IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> decided = ends(IsolationLevel.READ_COMMITTED);
        return written.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic.name()))
                .mapToLong(end -> Math.max(0, end.getValue() - decided.get(end.getKey())))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
        enrichedArticles.close();
    }

    private Stream<Topic> followed() {
        return Stream.of(
                topics.raw(),
                topics.enriched(),
                topics.articles(),
                topics.quotes(),
                topics.entities(),
                topics.deadLetters());
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        String topic = record.topic();
        Emission emission = new Emission(record.key(), record.value() == null);
        if (topic.equals(topics.raw().name())) {
            raw.add(record.key());
        } else if (topic.equals(topics.enriched().name())) {
            enriched.add(enrichment(enrichedArticles.deserialize(topic, record.value())));
        } else if (topic.equals(topics.articles().name())) {
            articles.add(emission);
        } else if (topic.equals(topics.quotes().name())) {
            quotes.add(emission);
        } else if (topic.equals(topics.entities().name())) {
            entities.add(emission);
        } else {
            deadLetters.add(String.valueOf(record.key()));
        }
    }

    private static Enrichment enrichment(EnrichedArticle enriched) {
        String id = enriched.getArticle().getId();
        return new Enrichment(
                id,
                enriched.getQuotes().stream().map(Quote::getId).toList(),
                enriched.getEntities().stream()
                        .map(entity -> id + "#" + entity.getId())
                        .toList(),
                enriched.getQuotes().stream().map(Quote::getText).toList());
    }

    private Map<TopicPartition, Long> ends(IsolationLevel isolation)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin
                .listOffsets(latest, new ListOffsetsOptions(isolation))
                .all()
                .get(ADMIN_SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
