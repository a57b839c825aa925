package wiredesk.sink.routes;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Projection;
import wiredesk.sink.filter.Filter;
import wiredesk.sink.filter.Subject;

/** Tries a filter on articles before it becomes a route, or to see what one lets through. */
public final class RouteTrial {

    private final Filter filter;
    private final Projection projection;

    /** @throws wiredesk.sink.filter.InvalidFilter if the filter is none */
    public RouteTrial(String filter, Projection projection) {
        this.filter = Filter.compile(filter, projection);
        this.projection = projection;
    }

    /**
     * The article, or those of its quotes or entities, that match.
     *
     * @throws wiredesk.sink.filter.FilterFailed if the filter throws: as a route it would be paused
     */
    public List<SpecificRecord> matches(EnrichedArticle enriched) {
        Subject article = Subject.of(enriched);
        return switch (projection) {
            case ARTICLES -> filter.matches(article) ? List.of(enriched.getArticle()) : List.of();
            case QUOTES ->
                enriched.getQuotes().stream()
                        .filter(quote -> filter.matches(article.with(quote)))
                        .<SpecificRecord>map(quote -> quote)
                        .toList();
            case ENTITIES ->
                enriched.getEntities().stream()
                        .filter(entity -> filter.matches(article.with(entity)))
                        .<SpecificRecord>map(entity -> entity)
                        .toList();
        };
    }
}
