package wiredesk.enrich.topology;

import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/** A kill as an enriched article: all that identifies it, but no text, and so no quotes and no entities. */
final class Kill {

    private Kill() {}

    static EnrichedArticle of(RawArticle raw) {
        Article article = Article.newBuilder()
                .setId(raw.getId())
                .setSource(raw.getSource())
                .setGuid(raw.getGuid())
                .setVersion(raw.getVersion())
                .setVersionCreated(raw.getVersionCreated())
                .setContentHash(raw.getContentHash())
                .setPubStatus(raw.getPubStatus())
                .setEmbargo(raw.getEmbargo())
                .setSignal(raw.getSignal())
                .setUrgency(raw.getUrgency())
                .setLanguage(raw.getLanguage())
                .setHeadline(raw.getHeadline())
                .setByline(raw.getByline())
                .setDateline(raw.getDateline())
                .setSlugline(raw.getSlugline())
                .setSubjects(raw.getSubjects())
                .setRights(raw.getRights())
                .setUrl(raw.getUrl())
                .setPublished(raw.getPublished())
                .setUpdated(raw.getUpdated())
                .setReceived(raw.getReceived())
                .build();
        return new EnrichedArticle(article, List.of(), List.of());
    }
}
