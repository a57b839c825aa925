package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.query.Totals;
import wiredesk.desk.page.query.Wire;

/** {@code GET /api/wire}: the articles that changed last; {@code GET /api/facets}: what they can be filtered by. */
public final class WireEndpoint implements Endpoint {

    private final Wire wire;
    private final Totals totals;

    public WireEndpoint(Wire wire, Totals totals) {
        this.wire = wire;
        this.totals = totals;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/api/wire",
                request -> Answer.json(
                        request,
                        wire.list(Asked.filter(request), Asked.limit(request, 50), Asked.text(request, "before"))));
        routes.get(
                "/api/facets",
                request -> Answer.json(
                        request,
                        Map.of(
                                "sources", totals.values(Fields.SOURCE),
                                "languages", totals.values(Fields.LANGUAGE))));
    }
}
