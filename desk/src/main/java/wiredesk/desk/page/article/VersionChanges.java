package wiredesk.desk.page.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wiredesk.desk.page.article.WordChanges.Paragraph;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.runtime.http.Problem;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;

/** Two versions of an article side by side. */
public final class VersionChanges {

    private final KeptRecords records;
    private final String topic;
    private final Killed killed;

    /** @param topic news.enriched */
    public VersionChanges(KeptRecords records, String topic, NewsIndex index) {
        this.killed = new Killed(index);
        this.records = records;
        this.topic = topic;
    }

    /** Which version it is. */
    public record VersionInfo(Long version, Instant versionCreated, String headline) {

        static VersionInfo of(Article article) {
            return new VersionInfo(article.getVersion(), article.getVersionCreated(), article.getHeadline());
        }
    }

    /** What the one has and the other has not. */
    public record Compared(VersionInfo from, VersionInfo to, Paragraph headline, List<Paragraph> paragraphs) {}

    /**
     * Empty if a record is not kept any more, or is of another article.
     *
     * @param from partition and offset in news.enriched: 3-1042
     * @throws InvalidQuery if a place is none
     * @throws Problem.Refused 410 for an article that is killed
     */
    public Optional<Compared> of(String article, String from, String to) {
        killed.refuse(article);
        Optional<Article> before = version("from", article, from);
        Optional<Article> after = before.flatMap(known -> version("to", article, to));
        return after.map(now -> compare(before.get(), now));
    }

    private Optional<Article> version(String field, String article, String place) {
        if (!place.matches("\\d{1,9}-\\d{1,18}")) {
            throw new InvalidQuery(field, "'" + place + "' is no place; expected PARTITION-OFFSET like 3-1042");
        }
        String[] parts = place.split("-");
        return records.enriched(topic, Integer.parseInt(parts[0]), Long.parseLong(parts[1]))
                .map(EnrichedArticle::getArticle)
                .filter(found -> found.getId().equals(article));
    }

    private static Compared compare(Article before, Article after) {
        return new Compared(
                VersionInfo.of(before),
                VersionInfo.of(after),
                WordChanges.ofLine(before.getHeadline(), after.getHeadline()),
                WordChanges.of(before.getBody(), after.getBody()));
    }
}
