package wiredesk.it.soak;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.it.agency.Edition;
import wiredesk.schemas.Article;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * What one record of an article's topic shows.
 *
 * @param id of the article
 * @param version null for a tombstone
 * @param killed whether it takes the article back
 * @param at when the record was sent
 */
record Shown(String id, ArticleVersion version, String headline, String body, boolean killed, Instant at) {

    static Shown raw(ConsumerRecord<String, RawArticle> record) {
        RawArticle article = record.value();
        return new Shown(
                record.key(),
                ArticleVersion.of(article),
                article.getHeadline(),
                article.getBody(),
                article.getPubStatus() == PubStatus.CANCELED,
                Instant.ofEpochMilli(record.timestamp()));
    }

    static Shown article(ConsumerRecord<String, Article> record) {
        Article article = record.value();
        Instant at = Instant.ofEpochMilli(record.timestamp());
        return article == null
                ? new Shown(record.key(), null, null, null, true, at)
                : new Shown(
                        record.key(), ArticleVersion.of(article), article.getHeadline(), article.getBody(), false, at);
    }

    String source() {
        return id.substring(0, id.indexOf('/'));
    }

    boolean shows(Edition edition) {
        return killed == edition.killed()
                && (killed
                        || edition.story().headline().equals(headline)
                                && edition.story().body().equals(body));
    }
}
