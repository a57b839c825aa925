package wiredesk.desk.page.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
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

/** An index that is told records, as if they had come from the topics; each is shown at once. */
public final class Told implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final AvroSerdes serdes =
            new AvroSerdes(Map.of("schema.registry.url", "mock://desk", "auto.register.schemas", true));
    private final NewsIndex index;
    private final Intake intake;
    private final Stories stories;
    private final Map<String, Long> offsets = new HashMap<>();

    public Told(Path folder) {
        try {
            index = NewsIndex.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake = new Intake(index, serdes.deserializer());
        stories = new Stories(index);
    }

    public NewsIndex index() {
        return index;
    }

    public Optional<String> article(Article article, Instant time) {
        return take("articles", article.getId(), article, time);
    }

    public Optional<String> enriched(Article article, Instant time) {
        return take("enriched", article.getId(), new EnrichedArticle(article, List.of(), List.of()), time);
    }

    public Optional<String> quote(Quote quote, Instant time) {
        return take("quotes", quote.getId(), quote, time);
    }

    public Optional<String> entity(EntityMention entity, Instant time) {
        return take("entities", entity.getArticleId() + "#" + entity.getId(), entity, time);
    }

    public Optional<String> ruling(String article, String outcome, Instant time) {
        LedgerEntry entry = LedgerEntry.newBuilder()
                .setStage("sink")
                .setOutcome(outcome)
                .setArticleId(article)
                .setSource("city")
                .setTime(time)
                .build();
        return take("ledger", article, entry, time);
    }

    public Optional<String> tombstone(String kind, String key, Instant time) {
        return take(kind, key, null, time);
    }

    private Optional<String> take(String kind, String key, SpecificRecord value, Instant time) {
        String topic = "news." + kind;
        byte[] bytes = value == null ? null : serdes.serializer().serialize(topic, value);
        Optional<String> concerned = intake.take(
                kind,
                new ConsumerRecord<>(
                        topic,
                        0,
                        offsets.merge(topic, 1L, Long::sum) - 1,
                        time.toEpochMilli(),
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        key.getBytes(UTF_8),
                        bytes,
                        new RecordHeaders(),
                        Optional.empty()));
        index.refresh();
        concerned.ifPresent(article -> stories.tell(Set.of(article)));
        index.refresh();
        return concerned;
    }

    /** @param versions that have been out, this one the last */
    public static Article anArticle(String id, String headline, String body, int versions) {
        Article.Builder article = Article.newBuilder()
                .setId(id)
                .setSource("city")
                .setGuid(id)
                .setVersion((long) versions)
                .setVersionCreated(NOON)
                .setContentHash("00")
                .setLanguage("en")
                .setHeadline(headline)
                .setBody(body)
                .setReceived(NOON);
        article.setHistory(java.util.stream.LongStream.rangeClosed(1, versions)
                .mapToObj(number -> HistoryEntry.newBuilder()
                        .setVersion(number)
                        .setVersionCreated(NOON)
                        .setReceived(NOON)
                        .setQuotesAdded(0)
                        .setQuotesRemoved(0)
                        .setQuotesReworded(0)
                        .build())
                .toList());
        return article.build();
    }

    /** @param mention where the words stand that name the speaker; null for none */
    public static Quote aQuote(
            String id, String article, String text, int start, String speaker, Resolution how, Span mention) {
        return Quote.newBuilder()
                .setId(id)
                .setArticleId(article)
                .setSource("city")
                .setVersionCreated(NOON)
                .setType(QuoteType.DIRECT)
                .setText(text)
                .setContent(List.of(aSpan(start, start + text.codePointCount(0, text.length()))))
                .setSpeaker(new Speaker(mention, key(speaker), speaker, SpeakerKind.PERSON, how))
                .setConfidence(0.9)
                .build();
    }

    public static EntityMention aPerson(String article, String name, List<Span> mentions) {
        return EntityMention.newBuilder()
                .setId(key(name))
                .setArticleId(article)
                .setSource("city")
                .setVersionCreated(NOON)
                .setType(EntityType.PERSON)
                .setName(name)
                .setMentions(mentions)
                .setCount(mentions.size())
                .setFirstOffset(mentions.get(0).getStart())
                .build();
    }

    public static Span aSpan(int start, int end) {
        return Span.newBuilder().setStart(start).setEnd(end).setText("").build();
    }

    /** The key of somebody of that name. */
    public static String key(String name) {
        return "person-" + name.replace(' ', '-');
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
