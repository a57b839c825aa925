package wiredesk.desk.replay.diff;

import java.util.Optional;
import java.util.function.Predicate;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/** What is out, as subscribers see it who read the three topics from their beginning: a null takes its key's record away. */
final class Present {

    private final Predicate<String> wanted;
    private final Kept<Article> articles = new Kept<>(Article.getEncoder(), Article.getDecoder());
    private final Kept<Quote> quotes = new Kept<>(Quote.getEncoder(), Quote.getDecoder());
    private final Kept<EntityMention> entities = new Kept<>(EntityMention.getEncoder(), EntityMention.getDecoder());

    /** @param wanted ids of the articles that are kept; of no others anything is remembered */
    Present(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    void article(String key, Article article) {
        keep(articles, key, key, article);
    }

    void quote(String key, Quote quote) {
        keep(quotes, key, quote == null ? "" : quote.getArticleId(), quote);
    }

    void entity(String key, EntityMention entity) {
        keep(entities, key, entity == null ? "" : entity.getArticleId(), entity);
    }

    private <T> void keep(Kept<T> kept, String key, String articleId, T record) {
        if (record == null) {
            kept.remove(key);
        } else if (wanted.test(articleId)) {
            kept.put(key, articleId, record);
        }
    }

    /** Empty if the article is not out. */
    Optional<EnrichedArticle> of(String articleId) {
        return articles.of(articleId).stream()
                .findFirst()
                .map(article -> new EnrichedArticle(article, quotes.of(articleId), entities.of(articleId)));
    }
}
