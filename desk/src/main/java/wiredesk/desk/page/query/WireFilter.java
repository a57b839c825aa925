package wiredesk.desk.page.query;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;

/**
 * Which articles a reader wants to see.
 *
 * @param sources ids; none for all
 * @param name key of an entity, or words of a name
 * @param state as {@link wiredesk.desk.page.shown.State#label}
 * @param text words of headline, text and names
 */
public record WireFilter(
        List<String> sources,
        Optional<String> name,
        Optional<String> language,
        Optional<String> state,
        Optional<String> text) {

    Query query() {
        return asked().query();
    }

    /** Those of some articles that are wanted. */
    Query among(java.util.Collection<String> articles) {
        return asked().oneOf(Fields.ARTICLE, articles).query();
    }

    private Asked asked() {
        return Asked.of(Kind.STORY)
                .oneOf(Fields.SOURCE, sources)
                .name(name)
                .exact(Fields.LANGUAGE, language)
                .exact(Fields.STATE, state)
                .words("text", text, Fields.TEXT, Fields.NAME_WORDS);
    }
}
