package wiredesk.desk.page.shown;

import java.time.Instant;
import java.util.List;
import wiredesk.schemas.Article;

/** What is said of an article above its text; the fields are those of {@link Article}. */
public record Head(
        String id,
        String source,
        String guid,
        String headline,
        String language,
        String dateline,
        String byline,
        String slugline,
        Long version,
        Instant versionCreated,
        Instant published,
        Instant received,
        Instant embargo,
        String signal,
        Integer urgency,
        List<String> subjects) {

    public static Head of(Article article) {
        return new Head(
                article.getId(),
                article.getSource(),
                article.getGuid(),
                article.getHeadline(),
                article.getLanguage(),
                article.getDateline(),
                article.getByline(),
                article.getSlugline(),
                article.getVersion(),
                article.getVersionCreated(),
                article.getPublished(),
                article.getReceived(),
                article.getEmbargo(),
                article.getSignal(),
                article.getUrgency(),
                article.getSubjects());
    }
}
