package wiredesk.desk.bench;

import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificData;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/** Takes the extractor's place and extracts nothing: the article as it came, without quotes and entities. */
final class Untouched implements Function<RawArticle, EnrichedArticle> {

    @Override
    public EnrichedArticle apply(RawArticle raw) {
        Article article = new Article();
        for (Field field : Article.getClassSchema().getFields()) {
            Field given = RawArticle.getClassSchema().getField(field.name());
            article.put(field.pos(), given == null ? SpecificData.get().getDefaultValue(field) : raw.get(given.pos()));
        }
        return new EnrichedArticle(article, List.of(), List.of());
    }
}
