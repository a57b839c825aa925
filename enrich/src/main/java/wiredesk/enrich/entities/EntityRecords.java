package wiredesk.enrich.entities;

import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Span;

/** Makes the records of {@code news.entities} from the entities of an article. */
public final class EntityRecords {
    private EntityRecords() {}

    /** One record for each entity, in the order of their first mention. */
    public static List<EntityMention> of(Entities entities, Article article) {
        return entities.all().stream()
                .map(entity -> record(entities, entity, article))
                .toList();
    }

    private static EntityMention record(Entities entities, Entity entity, Article article) {
        List<Span> spans = entity.mentions().stream()
                .map(mention -> entities.document().span(mention.start(), mention.end()))
                .toList();
        return EntityMention.newBuilder()
                .setId(entity.id())
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setVersionCreated(article.getVersionCreated())
                .setType(entity.type())
                .setName(entity.name())
                .setRole(entity.role().orElse(null))
                .setMentions(spans)
                .setCount(spans.size())
                .setFirstOffset(spans.get(0).getStart())
                .setExtractorVersion(article.getExtractorVersion())
                .build();
    }
}
