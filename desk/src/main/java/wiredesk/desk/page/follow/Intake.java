package wiredesk.desk.page.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.page.index.Documents;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.shown.Place;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;
import wiredesk.schemas.Quote;

/** Takes records into the index, each by its type; a tombstone by its topic. */
final class Intake {

    /** The outcomes by which the sink's state of an article changes. */
    private static final Set<String> RULINGS = Set.of("published", "reextracted", "held", "killed");

    private final NewsIndex index;
    private final Documents documents;
    private final Deserializer<SpecificRecord> values;

    Intake(NewsIndex index, Deserializer<SpecificRecord> values) {
        this.index = index;
        this.documents = new Documents(index);
        this.values = values;
    }

    /**
     * @param kind what the topic holds, as {@link Place#kind} says it
     * @return id of the article of which something else may be shown now
     * @throws RuntimeException if it cannot be read
     */
    Optional<String> take(String kind, ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), UTF_8);
        if (record.value() == null) {
            return gone(key, place(kind, record, key, "tombstone"));
        }
        SpecificRecord value = values.deserialize(record.topic(), record.headers(), record.value());
        Place place = place(kind, record, key, null);
        if (value instanceof EnrichedArticle enriched) {
            return read(enriched.getArticle(), place, OriginHeader.read(record.headers()));
        }
        if (value instanceof Article article) {
            documents.article(article, place);
            return Optional.of(article.getId());
        }
        if (value instanceof Quote quote) {
            documents.quote(quote, place);
            return Optional.of(quote.getArticleId());
        }
        if (value instanceof EntityMention entity) {
            documents.entity(entity, place);
            return Optional.of(entity.getArticleId());
        }
        if (value instanceof LedgerEntry entry) {
            return decided(entry, place(kind, record, key, entry.getOutcome()));
        }
        return Optional.empty();
    }

    private Optional<String> read(Article article, Place place, Optional<Origin> origin) {
        documents.reading(article, place);
        documents.version(article, place);
        origin.ifPresent(raw -> documents.place(article.getId(), raw(raw, article.getId(), place.time(), null)));
        return Optional.of(article.getId());
    }

    private Optional<String> decided(LedgerEntry entry, Place place) {
        documents.place(entry.getArticleId(), place);
        if (entry.getOrigin() != null) {
            documents.place(
                    entry.getArticleId(),
                    raw(entry.getOrigin(), entry.getArticleId(), place.time(), entry.getOutcome()));
        }
        if (RULINGS.contains(entry.getOutcome())) {
            documents.ruling(entry);
        }
        return Optional.of(entry.getArticleId());
    }

    private Optional<String> gone(String key, Place place) {
        switch (place.kind()) {
            case "articles" -> {
                documents.articleGone(key);
                documents.place(key, place);
                return Optional.of(key);
            }
            case "quotes" -> {
                Optional<String> article = index.ask(
                        searcher -> new Parts(searcher).one(Kind.QUOTE, key).map(Parts.Part::article));
                documents.removeQuote(key);
                return article;
            }
            case "entities" -> {
                documents.removeEntity(key);
                return Optional.of(key).filter(id -> id.contains("#")).map(id -> id.substring(0, id.lastIndexOf('#')));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static Place place(String kind, ConsumerRecord<byte[], byte[]> record, String key, String outcome) {
        return new Place(
                kind,
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                key,
                outcome,
                null);
    }

    private static Place raw(Origin origin, String article, Instant time, String outcome) {
        return new Place(
                "raw", origin.getTopic(), origin.getPartition(), origin.getOffset(), time, article, outcome, null);
    }
}
