package wiredesk.sink.filter;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Quote;

/**
 * An article with its quotes and entities, and where a filter is about one quote or entity, that. Made once for an article
 * and shown to all filters, by one thread: what one of them has read is there for the next.
 */
public final class Subject {

    private final Shared shared;
    private final RecordView quote;
    private final RecordView entity;

    private Subject(Shared shared, RecordView quote, RecordView entity) {
        this.shared = shared;
        this.quote = quote;
        this.entity = entity;
    }

    public static Subject of(EnrichedArticle content) {
        return new Subject(new Shared(content), null, null);
    }

    /** The same article, for filters about this quote. */
    public Subject with(Quote quote) {
        return new Subject(shared, view(quote), entity);
    }

    /** The same article, for filters about this entity. */
    public Subject with(EntityMention entity) {
        return new Subject(shared, quote, view(entity));
    }

    Optional<Object> variable(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case Language.ARTICLE -> shared.article;
                    case Language.QUOTES -> shared.quotes();
                    case Language.ENTITIES -> shared.entities();
                    case Language.QUOTE -> quote;
                    case Language.ENTITY -> entity;
                    default -> null;
                });
    }

    String articleId() {
        return shared.content.getArticle().getId();
    }

    /** See {@link Words}. */
    String words(String text) {
        return shared.words(text);
    }

    /** See {@link Case}. */
    String folded(String text) {
        return shared.folded(text);
    }

    void mustSuit(Projection projection) {
        if (projection == Projection.QUOTES && quote == null || projection == Projection.ENTITIES && entity == null) {
            throw new IllegalArgumentException("a filter for " + projection + " was shown an article alone");
        }
    }

    private static RecordView view(SpecificRecord content) {
        return RecordView.of(content.getSchema(), content);
    }

    /** What all subjects of one article have in common. */
    private static final class Shared {

        /** Texts of an article are few; those that filters make on the way are not kept beyond this. */
        private static final int MAX_TEXTS = 1_000;

        private final EnrichedArticle content;
        private final RecordView article;
        private final Map<String, String> words = new IdentityHashMap<>();
        private final Map<String, String> folded = new IdentityHashMap<>();
        private List<RecordView> quotes;
        private List<RecordView> entities;

        Shared(EnrichedArticle content) {
            this.content = content;
            this.article = view(content.getArticle());
        }

        List<RecordView> quotes() {
            if (quotes == null) {
                quotes = content.getQuotes().stream().map(Subject::view).toList();
            }
            return quotes;
        }

        List<RecordView> entities() {
            if (entities == null) {
                entities = content.getEntities().stream().map(Subject::view).toList();
            }
            return entities;
        }

        String words(String text) {
            return known(words, text, Words::of);
        }

        String folded(String text) {
            return known(folded, text, Case::fold);
        }

        /** By identity: to look a long text up by its letters is as slow as to search it. */
        private static String known(Map<String, String> texts, String text, UnaryOperator<String> make) {
            String known = texts.get(text);
            if (known == null) {
                known = make.apply(text);
                if (texts.size() < MAX_TEXTS) {
                    texts.put(text, known);
                }
            }
            return known;
        }
    }
}
