package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import wiredesk.desk.page.pipeline.History;
import wiredesk.desk.page.pipeline.PipelineNow;

/** {@code GET /api/pipeline}: how the pipeline does; {@code GET /api/pipeline/history}: how it did, for plots. */
public final class PipelineEndpoint implements Endpoint {

    private static final int USUAL = 60;

    private final PipelineNow pipeline;

    public PipelineEndpoint(PipelineNow pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/pipeline", request -> Answer.json(request, pipeline.state()));
        routes.get(
                "/api/pipeline/history",
                request -> Answer.json(
                        request, pipeline.history(Asked.number(request, "minutes", USUAL, History.MINUTES))));
    }
}
