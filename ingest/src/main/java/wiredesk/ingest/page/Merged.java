package wiredesk.ingest.page;

import java.time.Instant;
import wiredesk.schemas.RawArticle;

/** An entry with the text of its page, and with what else the page says where the entry says nothing. */
final class Merged {

    private Merged() {}

    /** The entry's identity, status and address stay; a feed that gives more text than the page keeps its own. */
    static RawArticle.Builder of(RawArticle.Builder entry, RawArticle.Builder page) {
        RawArticle.Builder merged = RawArticle.newBuilder(entry);
        if (length(page) >= length(entry) && length(page) > 0) {
            merged.setBody(page.getBody());
            if (page.hasRemoved()) {
                merged.setRemoved(page.getRemoved());
            }
        }
        merged.setHeadline(first(entry.getHeadline(), page.getHeadline()))
                .setByline(first(entry.getByline(), page.getByline()))
                .setDateline(first(entry.getDateline(), page.getDateline()))
                .setSlugline(first(entry.getSlugline(), page.getSlugline()))
                .setLanguage(first(entry.getLanguage(), page.getLanguage()))
                .setRights(first(entry.getRights(), page.getRights()))
                .setPublished(first(entry.getPublished(), page.getPublished()));
        Instant updated = first(entry.getUpdated(), page.getUpdated());
        Instant published = merged.getPublished();
        // pages that state a last change before the first publication mean something else
        merged.setUpdated(
                entry.getUpdated() == null && updated != null && published != null && updated.isBefore(published)
                        ? null
                        : updated);
        if ((entry.getSubjects() == null || entry.getSubjects().isEmpty()) && page.getSubjects() != null) {
            merged.setSubjects(page.getSubjects());
        }
        return merged;
    }

    private static int length(RawArticle.Builder article) {
        return article.getBody() == null ? 0 : article.getBody().length();
    }

    private static <T> T first(T own, T others) {
        return own != null ? own : others;
    }
}
