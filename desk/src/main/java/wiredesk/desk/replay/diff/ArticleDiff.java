package wiredesk.desk.replay.diff;

import java.util.List;
import java.util.stream.Stream;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/**
 * How two readings of one article differ.
 *
 * @param before the article as it is out
 * @param after the article as the shadow has it
 * @param rewritten names of the article's own fields that read otherwise
 * @param quotes those that differ, in the order of the text
 * @param entities likewise
 * @param textBefore what the places of what is out are in
 * @param textAfter what the places of what the shadow has are in
 * @param quoteTally numbers of all quotes
 * @param entityTally numbers of all entities
 */
record ArticleDiff(
        Article before,
        Article after,
        List<String> rewritten,
        List<Alteration<Quote>> quotes,
        List<Alteration<EntityMention>> entities,
        Text textBefore,
        Text textAfter,
        Tally quoteTally,
        Tally entityTally) {

    String id() {
        return after.getId();
    }

    boolean isEmpty() {
        return rewritten.isEmpty() && quotes.isEmpty() && entities.isEmpty();
    }

    /** Read by the extractor whose reading is out. */
    boolean isSameExtractor() {
        return before.getExtractorVersion().equals(after.getExtractorVersion());
    }

    Stream<Alteration<?>> alterations() {
        return Stream.concat(quotes.stream(), entities.stream());
    }
}
