package wiredesk.it.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Handover;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteKey;
import wiredesk.schemas.Topics;

/** An installation of its own with a running sink, into which made articles go, and out of which they are seen to come. */
final class Bench implements AutoCloseable {

    private static final Pattern DELIVERED =
            Pattern.compile("^wiredesk_sink_routes_delivered_total\\{.*} ([0-9.E]+)$", Pattern.MULTILINE);

    private final Platform platform;
    private final Installation desk;
    private final Topics topics;
    private final ServiceProcess sink;
    private final Handover handover;
    private final Arrivals articles;
    private final RunningRoutes routes;
    private final Stories stories = new Stories(1);

    /** @param prefix of its topics and its folders */
    Bench(Platform platform, String prefix, Path folder) {
        this.platform = platform;
        desk = Installation.forMeasuring(platform, prefix, folder);
        topics = desk.topics();
        desk.createTopics();
        sink = desk.run("sink", prefix + "sink", Map.of()).awaitReady();
        handover = new Handover(platform, topics.enriched());
        articles = new Arrivals(platform, topics.articles());
        routes = new RunningRoutes(platform, desk, prefix);
    }

    RunningRoutes routes() {
        return routes;
    }

    /** Hands so many articles over at once and returns when all are out. */
    List<Arrival> pass(int count) {
        List<EnrichedArticle> batch = stories.next(count);
        handover.send(batch);
        return articles.await(
                batch.stream().map(each -> each.getArticle().getId()).toList());
    }

    Traffic traffic(Duration gap) {
        return Traffic.start(handover, stories, gap);
    }

    /** What comes out for everybody. */
    Arrivals articles() {
        return articles;
    }

    /** What comes out for one route. */
    Arrivals of(Route route) {
        return new Arrivals(platform, topics.routed(route.getTopic(), RouteKey.RECORD));
    }

    /** Records that routes have been sent so far. */
    double delivered() throws IOException {
        return DELIVERED
                .matcher(sink.get("/metrics").body())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    @Override
    public void close() {
        routes.close();
        articles.close();
        handover.close();
        desk.close();
    }
}
