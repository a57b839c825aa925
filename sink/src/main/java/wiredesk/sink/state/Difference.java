package wiredesk.sink.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.sink.state.Change.Kind;

/**
 * The difference between what is out of an article and what should be: the fewest records that lead from one to the
 * other, and what is out after them.
 *
 * <p>A quote or an entity that says the same as the one that is out stays as it is, with the article version in which it
 * last changed and the extractor that found it then; so does an article that was only read by another extractor.
 *
 * @param changes upserts in the order of the text, each kind's tombstones after its upserts
 * @param out what is out once the changes are
 */
public record Difference(List<Change> changes, EnrichedArticle out) {

    /** Fields that tell of the delivery, the reading and what was before, not of the article. */
    private static final Set<String> NOT_OF_THE_ARTICLE = Set.of("received", "extractorVersion", "history");
    /** Fields that tell when the record last changed and who found it, not what it says. */
    private static final Set<String> NOT_OF_THE_FINDING = Set.of("version", "versionCreated", "extractorVersion");

    /** @param before what is out; empty for nothing */
    public static Difference between(Optional<EnrichedArticle> before, EnrichedArticle after) {
        List<Change> changes = new ArrayList<>();
        EnrichedArticle out = new EnrichedArticle(
                articles(after)
                        .settle(before.map(Difference::articles), NOT_OF_THE_ARTICLE, changes)
                        .get(0),
                quotes(after).settle(before.map(Difference::quotes), NOT_OF_THE_FINDING, changes),
                entities(after).settle(before.map(Difference::entities), NOT_OF_THE_FINDING, changes));
        return new Difference(changes, out);
    }

    /** The fields that make an article another one; what is in the rest of them brings nothing out. */
    public static Stream<Schema.Field> fieldsOfTheArticle() {
        return Article.getClassSchema().getFields().stream()
                .filter(field -> !NOT_OF_THE_ARTICLE.contains(field.name()));
    }

    /** What takes everything back that is out. */
    static List<Change> tombstones(Optional<EnrichedArticle> out) {
        List<Change> changes = new ArrayList<>();
        out.ifPresent(gone -> {
            articles(gone).tombstones(changes);
            quotes(gone).tombstones(changes);
            entities(gone).tombstones(changes);
        });
        return changes;
    }

    private static KeyedRecords<Article> articles(EnrichedArticle enriched) {
        return new KeyedRecords<>(Kind.ARTICLE, List.of(enriched.getArticle()), Article::getId);
    }

    private static KeyedRecords<Quote> quotes(EnrichedArticle enriched) {
        return new KeyedRecords<>(Kind.QUOTE, enriched.getQuotes(), Quote::getId);
    }

    private static KeyedRecords<EntityMention> entities(EnrichedArticle enriched) {
        return new KeyedRecords<>(
                Kind.ENTITY, enriched.getEntities(), entity -> entity.getArticleId() + "#" + entity.getId());
    }
}
