package wiredesk.sink.state;

import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/**
 * One record that goes out downstream.
 *
 * @param kind which of the three topics it goes to
 * @param key its record key there
 * @param value an {@link Article}, {@link Quote} or {@link EntityMention} as the kind says; null is a tombstone
 */
public record Change(Kind kind, String key, SpecificRecord value) {

    /** The three sorts of records downstream. */
    public enum Kind {
        ARTICLE(Article.class),
        QUOTE(Quote.class),
        ENTITY(EntityMention.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    public Change {
        Objects.requireNonNull(key, "key");
        if (value != null && !kind.type.isInstance(value)) {
            throw new IllegalArgumentException(
                    kind + " " + key + " has a value of " + value.getClass() + ", expected " + kind.type);
        }
    }

    public boolean isTombstone() {
        return value == null;
    }
}
