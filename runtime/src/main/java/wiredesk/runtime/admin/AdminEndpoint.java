package wiredesk.runtime.admin;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.admin.Readiness.Finding;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.http.Listening;

/**
 * What operators and orchestrators ask of a process:
 *
 * <ul>
 *   <li>{@code GET /health/live}: 200 as long as the process can answer
 *   <li>{@code GET /health/ready}: 200 when every check is well, else 503; names every check and its problem
 *   <li>{@code GET /metrics}: Prometheus text; the checks are asked first, and stand in it as {@code wiredesk_ready}
 * </ul>
 */
public final class AdminEndpoint implements AutoCloseable {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin server;

    /**
     * Listens at once.
     *
     * @param port 0 for a free one
     * @throws InvalidSetting if it cannot listen there
     */
    public AdminEndpoint(String host, int port, Readiness readiness, PrometheusMeterRegistry meters) {
        ReadyGauges ready = new ReadyGauges(meters);
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jetty.threadPool = new QueuedThreadPool(12, 2);
            config.routes.get("/health/live", context -> context.json(Map.of("status", "UP")));
            config.routes.get("/health/ready", context -> answer(context, readiness.findings()));
            config.routes.get("/metrics", context -> {
                ready.show(readiness.findings());
                context.contentType(PROMETHEUS).result(meters.scrape(PROMETHEUS));
            });
        });
        Listening.start(server, host, port, RuntimeSettings.ADMIN_PORT.key());
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    private static void answer(Context context, List<Finding> findings) {
        boolean well = findings.stream().allMatch(finding -> finding.problem().isEmpty());
        context.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        context.json(Map.of(
                "status",
                status(well),
                "checks",
                findings.stream().map(AdminEndpoint::json).toList()));
    }

    private static Map<String, String> json(Finding finding) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("name", finding.name());
        json.put("status", status(finding.problem().isEmpty()));
        finding.problem().ifPresent(problem -> json.put("problem", problem));
        return json;
    }

    private static String status(boolean well) {
        return well ? "UP" : "DOWN";
    }

    @Override
    public void close() {
        server.stop();
    }
}
