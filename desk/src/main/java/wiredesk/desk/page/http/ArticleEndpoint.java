package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import wiredesk.desk.page.article.ArticlePages;
import wiredesk.desk.page.article.RawRecords;
import wiredesk.desk.page.article.RouteDeliveries;
import wiredesk.desk.page.article.VersionChanges;
import wiredesk.desk.page.shown.ReadyJson;

/**
 * An article: {@code GET /api/article} its page, {@code /changes} two versions side by side, {@code /record} a record as it
 * stands in its topic, {@code /routes} what routes have delivered of it.
 */
public final class ArticleEndpoint implements Endpoint {

    private static final String NOT_KEPT = "that record is not kept any more";

    private final ArticlePages pages;
    private final VersionChanges changes;
    private final RawRecords records;
    private final RouteDeliveries deliveries;

    public ArticleEndpoint(ArticlePages pages, VersionChanges changes, RawRecords records, RouteDeliveries deliveries) {
        this.pages = pages;
        this.changes = changes;
        this.records = records;
        this.deliveries = deliveries;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/article", this::page);
        routes.get("/api/article/changes", this::changes);
        routes.get("/api/article/record", this::record);
        routes.get("/api/article/routes", this::routes);
    }

    private void page(Context request) {
        String id = Asked.needed(request, "id");
        Answer.json(
                request,
                pages.of(id).orElseThrow(() -> Answer.notFound("the desk has seen no article with the id " + id)));
    }

    private void changes(Context request) {
        Answer.json(
                request,
                changes.of(Asked.needed(request, "id"), Asked.needed(request, "from"), Asked.needed(request, "to"))
                        .orElseThrow(() -> Answer.notFound(NOT_KEPT)));
    }

    private void record(Context request) {
        Answer.json(
                request,
                records.at(
                                Asked.needed(request, "topic"),
                                (int) Asked.number(request, "partition", 0, 0, Integer.MAX_VALUE),
                                Asked.number(request, "offset", 0, 0, Long.MAX_VALUE))
                        .map(ReadyJson::new)
                        .orElseThrow(() -> Answer.notFound(NOT_KEPT)));
    }

    private void routes(Context request) {
        Answer.json(request, Map.of("routes", deliveries.of(Asked.needed(request, "id"))));
    }
}
