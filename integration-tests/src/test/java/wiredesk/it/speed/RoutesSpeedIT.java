package wiredesk.it.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;

/** Measures what routes cost the articles that everybody gets, and prints it. */
@EnabledIfSystemProperty(
        named = "wiredesk.speed",
        matches = "true",
        disabledReason = "it measures time, which a build has no quiet for; .ci/routes-speed runs it")
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class RoutesSpeedIT {

    private static final int ARTICLES = Integer.getInteger("wiredesk.speed.articles", 10_000);
    private static final int ROUTES = Integer.getInteger("wiredesk.speed.routes", 200);
    private static final int RUNS = Integer.getInteger("wiredesk.speed.runs", 2);
    private static final int BACKFILLS = Integer.getInteger("wiredesk.speed.backfills", 4);
    private static final int PLAYED = Integer.getInteger("wiredesk.speed.played", 1_000);
    private static final int WARM_UP = 2_000;
    private static final Duration GAP = Duration.ofMillis(20);
    private static final Duration CALM = Duration.ofSeconds(10);

    private final Figures figures = new Figures();
    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @AfterAll
    void tell() {
        System.out.println(figures.json());
    }

    @Test
    void manyRoutesSlowTheSinkLittle() throws Exception {
        throughput("speed-first.", List.of()); // for the broker, which is in this process, to warm up
        List<Double> none = new ArrayList<>();
        List<Double> many = new ArrayList<>();

        for (int run = 1; run <= RUNS; run++) {
            none.add(throughput("speed-none-%d.".formatted(run), List.of()));
            figures.tell("articlesPerSecondWithNone" + run, none.get(run - 1));
            many.add(throughput("speed-many-%d.".formatted(run), ManyRoutes.of(ROUTES)));
            figures.tell("articlesPerSecondWithMany" + run, many.get(run - 1));
        }

        figures.tell("routes", ROUTES);
        figures.tell("throughputRatio", median(many) / median(none));
    }

    @Test
    void manyRoutesSlowThePipelineLittle() throws Exception {
        try (WholePipeline pipeline = new WholePipeline(platform, "speed-whole.", folder)) {
            pipeline.throughput(WARM_UP);
            pipeline.routes().add(ManyRoutes.of(ROUTES));
            pipeline.throughput(PLAYED);
            List<Double> none = new ArrayList<>();
            List<Double> many = new ArrayList<>();

            for (int run = 1; run <= RUNS; run++) {
                pipeline.routes().pauseAll();
                none.add(pipeline.throughput(PLAYED));
                figures.tell("pipelinePerSecondWithNone" + run, none.get(run - 1));
                pipeline.routes().resumeAll();
                Thread.sleep(CALM.toMillis()); // they make up for what they have missed
                many.add(pipeline.throughput(PLAYED));
                figures.tell("pipelinePerSecondWithMany" + run, many.get(run - 1));
            }

            figures.tell("pipelineRatio", median(many) / median(none));
        }
    }

    @Test
    void aBackfillDelaysLiveArticlesLittle() throws Exception {
        try (Bench bench = new Bench(platform, "speed-fill.", folder)) {
            bench.pass(WARM_UP);
            List<String> held = keys(bench.pass(ARTICLES));
            List<Window> calm = new ArrayList<>();
            List<Window> filling = new ArrayList<>();

            List<String> live;
            try (Traffic traffic = bench.traffic(GAP)) {
                for (int round = 1; round <= BACKFILLS; round++) {
                    Instant start = Instant.now();
                    Thread.sleep(CALM.toMillis());
                    calm.add(new Window(start, Instant.now()));
                    Window filled = backfill(bench, "all-" + round, held);
                    filling.add(filled);
                    figures.tell("backfill" + round, filled.length());
                }
                live = traffic.stop();
            }

            List<Arrival> arrivals = bench.articles().await(live);
            assertThat(bench.articles().doubled()).isEmpty();
            Latencies before = latencies("calm", arrivals, calm);
            Latencies meanwhile = latencies("filling", arrivals, filling);
            figures.tell(
                    "p99Ratio",
                    (double) meanwhile.percentile(99).toNanos()
                            / before.percentile(99).toNanos());
        }
    }

    private double throughput(String prefix, List<Route> routes) throws Exception {
        try (Bench bench = new Bench(platform, prefix, folder)) {
            bench.routes().add(routes);
            bench.pass(WARM_UP);
            double sent = bench.delivered();
            List<Instant> seen =
                    bench.pass(ARTICLES).stream().map(Arrival::seen).sorted().toList();
            assertThat(bench.articles().doubled()).isEmpty();
            if (!routes.isEmpty()) {
                figures.tell("routedRecordsPerArticle", (bench.delivered() - sent) / ARTICLES);
            }
            Duration taken = Duration.between(seen.get(0), seen.get(seen.size() - 1));
            return ARTICLES / (taken.toNanos() / 1e9);
        }
    }

    /** Fills a new route with everything and takes it away again. */
    private static Window backfill(Bench bench, String name, List<String> held) {
        Route draft = Route.newBuilder(ManyRoutes.route(name, Projection.ARTICLES, "true"))
                .setSince(Instant.EPOCH)
                .build();
        Route route = bench.routes().book().add(draft);
        try (Arrivals filled = bench.of(route)) {
            Instant last = filled.await(held).stream()
                    .map(Arrival::seen)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(filled.doubled()).isEmpty();
            return new Window(route.getCreated(), last);
        } finally {
            bench.routes().book().remove(name);
        }
    }

    private Latencies latencies(String name, List<Arrival> arrivals, List<Window> windows) {
        Latencies latencies = Latencies.of(arrivals.stream()
                .filter(each -> windows.stream().anyMatch(window -> window.has(each)))
                .toList());
        figures.tell(name + "Articles", latencies.sorted().size());
        figures.tell(name + "P50", latencies.percentile(50));
        figures.tell(name + "P99", latencies.percentile(99));
        return latencies;
    }

    private static List<String> keys(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::key).toList();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
