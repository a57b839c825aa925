package wiredesk.it.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.schemas.Article;

/** Enrich and sink of an installation of its own, through which {@code wiredesk bench} plays made stories. */
final class WholePipeline implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int TEXTS = 1_000;

    private final Installation desk;
    private final RunningRoutes routes;
    private final Path articles;

    WholePipeline(Platform platform, String prefix, Path folder) throws IOException {
        desk = Installation.forMeasuring(platform, prefix, folder);
        desk.createTopics();
        List<ServiceProcess> services =
                List.of(desk.run("sink", "sink", Map.of()), desk.run("enrich", "enrich", Map.of()));
        services.forEach(ServiceProcess::awaitReady);
        routes = new RunningRoutes(platform, desk, prefix);
        articles = folder.resolve("stories.jsonl");
        Stories stories = new Stories(1);
        Files.write(
                articles,
                stories.next(TEXTS).stream()
                        .map(story -> line(story.getArticle()))
                        .toList());
    }

    RunningRoutes routes() {
        return routes;
    }

    /** Articles a second that come out at the end, of so many handed over as fast as they go. */
    double throughput(int count) throws IOException {
        ServiceProcess bench = desk.begin(
                "bench",
                "--yes",
                "--keep",
                "--alone",
                "--articles",
                articles.toString(),
                "--count",
                "" + count,
                "--warm-up",
                "0",
                "--json");
        assertThat(bench.exitCode(PATIENCE)).as(bench.output()).isZero();
        String report = bench.output()
                .lines()
                .filter(line -> line.startsWith("{\"load\""))
                .findFirst()
                .orElseThrow();
        return JSON.readTree(report).at("/median/pipeline/articlesPerSecond").asDouble();
    }

    @Override
    public void close() {
        routes.close();
        desk.close();
    }

    /** In Wiredesk's own shape. */
    private static String line(Article article) {
        JsonNode object = JSON.createObjectNode()
                .put("id", article.getId())
                .put("headline", article.getHeadline())
                .put("body", article.getBody())
                .put("language", article.getLanguage())
                .put("urgency", article.getUrgency())
                .set("subjects", JSON.valueToTree(article.getSubjects()));
        return object.toString();
    }
}
