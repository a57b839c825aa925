package wiredesk.desk.page.shown;

import java.util.List;
import wiredesk.desk.page.shown.FullArticle.Version;
import wiredesk.schemas.Article;

/**
 * What only an article's own page shows of it.
 *
 * @param history the versions that have been out, the newest last
 */
public record Rest(
        String body, String tail, String url, String rights, String extractorVersion, List<Version> history) {

    public static Rest of(Article article) {
        return new Rest(
                article.getBody(),
                article.getTail(),
                article.getUrl(),
                article.getRights(),
                article.getExtractorVersion(),
                article.getHistory().stream()
                        .map(entry -> new Version(
                                entry.getVersion(),
                                entry.getVersionCreated(),
                                entry.getReceived(),
                                entry.getSignal(),
                                entry.getQuotesAdded(),
                                entry.getQuotesRemoved(),
                                entry.getQuotesReworded(),
                                null,
                                false))
                        .toList());
    }
}
