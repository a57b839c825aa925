package wiredesk.it.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.HistoryEntry;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;
import wiredesk.schemas.SpeakerKind;
import wiredesk.schemas.Topics;

/** Writes what the sink would, faster than the extractor could read: for how the page bears it. */
public final class PageTraffic implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "Ada Moor", "Ben Falk", "Cora Lind", "Dirk Voss", "Eva Stern", "Finn Berg", "Gina Hale", "Hugo Rast");
    private static final int QUOTES = 3;

    private final Topics topics;
    private final KafkaProducer<String, SpecificRecord> producer;
    private final Random random = new Random(7);

    public PageTraffic(Platform platform, Topics topics) {
        this.topics = topics;
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "linger.ms", "5"),
                new StringSerializer(),
                serdes.serializer());
    }

    /**
     * Sends articles with their quotes, evenly; one in ten is a correction of the one before.
     *
     * @return id of the last
     */
    public String play(int perSecond, Duration time) throws InterruptedException {
        Instant start = Instant.now();
        long count = perSecond * time.toSeconds();
        String last = "";
        for (long i = 0; i < count; i++) {
            Instant due = start.plusMillis(i * 1_000 / perSecond);
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), due).toMillis()));
            last = "load/" + (isCorrection(i) ? i - 1 : i);
            send(last, isCorrection(i) ? 2 : 1);
        }
        producer.flush();
        return last;
    }

    /** Whether what is sent at this place is no story of its own. */
    public static boolean isCorrection(long place) {
        return place % 10 == 9;
    }

    private void send(String id, int version) {
        Instant now = Instant.now();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < QUOTES; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            int start = body.length();
            String words = "\"Number %d of %s is as good as any other,\"".formatted(random.nextInt(10_000), id);
            body.append(words).append(' ').append(name).append(" said.\n\n");
            send(topics.quotes().name(), id + "-" + i, quote(id, i, version, start, words, name, now));
            send(topics.entities().name(), id + "#" + key(name), entity(id, name, start + words.length() + 1, now));
        }
        send(topics.articles().name(), id, article(id, version, body.toString(), now));
        send(
                topics.ledger().name(),
                id,
                LedgerEntry.newBuilder()
                        .setStage("sink")
                        .setOutcome("published")
                        .setArticleId(id)
                        .setSource("load")
                        .setTime(now)
                        .build());
    }

    private void send(String topic, String key, SpecificRecord value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    private static Article article(String id, int version, String body, Instant now) {
        HistoryEntry entry = HistoryEntry.newBuilder()
                .setVersionCreated(now)
                .setReceived(now)
                .setQuotesAdded(QUOTES)
                .setQuotesRemoved(0)
                .setQuotesReworded(0)
                .build();
        return Article.newBuilder()
                .setId(id)
                .setSource("load")
                .setGuid(id)
                .setVersion((long) version)
                .setVersionCreated(now)
                .setContentHash("00")
                .setLanguage("en")
                .setHeadline("Version " + version + " of story " + id + ", with a headline as long as headlines are")
                .setBody(body)
                .setReceived(now)
                .setHistory(version == 1 ? List.of(entry) : List.of(entry, entry))
                .build();
    }

    private static Quote quote(
            String article, int number, int version, int start, String words, String name, Instant now) {
        int mention = start + words.length() + 1;
        return Quote.newBuilder()
                .setId(article + "-" + number)
                .setArticleId(article)
                .setSource("load")
                .setVersion((long) version)
                .setVersionCreated(now)
                .setType(QuoteType.DIRECT)
                .setText(words)
                .setContent(List.of(new Span(start, start + words.length(), words)))
                .setSpeaker(new Speaker(
                        new Span(mention, mention + name.length(), name),
                        key(name),
                        name,
                        SpeakerKind.PERSON,
                        Resolution.NAMED))
                .setConfidence(0.9)
                .build();
    }

    private static EntityMention entity(String article, String name, int start, Instant now) {
        return EntityMention.newBuilder()
                .setId(key(name))
                .setArticleId(article)
                .setSource("load")
                .setVersionCreated(now)
                .setType(EntityType.PERSON)
                .setName(name)
                .setMentions(List.of(new Span(start, start + name.length(), name)))
                .setCount(1)
                .setFirstOffset(start)
                .build();
    }

    private static String key(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    @Override
    public void close() {
        producer.close();
    }
}
