package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Downstream;

/** A bench plays articles through a system that runs elsewhere, and takes back what it has published. */
@On(LocalPlatform.class)
class RunningBenchIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int COUNT = 12;
    private static final int WARM_UP = 4;

    @TempDir
    private Path folder;

    @Test
    void articlesGoThroughARunningSystemAndNothingOfThemStays(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "bench.", folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            desk.createTopics();
            desk.run("enrich", "enrich", Map.of()).awaitReady();
            desk.run("sink", "sink", Map.of()).awaitReady();
            Set<String> topics = topics(admin);

            ServiceProcess bench = desk.beginLarge(
                    "bench", "--yes", "--count", "" + COUNT, "--warm-up", "" + WARM_UP, "--rate", "4", "--json");

            assertThat(bench.exitCode(PATIENCE)).as(bench.output()).isZero();
            JsonNode report = report(bench);
            assertThat(report.at("/articles/published").asInt()).isEqualTo(COUNT + WARM_UP);
            assertThat(report.at("/articles/delivered").asInt()).isEqualTo(COUNT + WARM_UP);
            assertThat(report.at("/articles/lost").asInt()).isZero();
            assertThat(report.at("/load/embedded").asBoolean()).isFalse();
            assertThat(report.at("/median/pipeline/articlesPerSecond").asDouble())
                    .isPositive();
            assertThat(report.at("/median/pipeline/cpuSecondsPer1000Articles").isMissingNode())
                    .isTrue();
            assertThat(report.at("/median/bare/articlesPerSecond").asDouble()).isPositive();
            assertThat(report.at("/median/passthrough/articlesPerSecond").asDouble())
                    .isPositive();
            try (Downstream downstream = new Downstream(platform, desk.topics())) {
                downstream.records();
                assertThat(downstream.left()).isEmpty();
                assertThat(downstream.articles()).isEqualTo(2 * (COUNT + WARM_UP));
            }
            assertThat(topics(admin)).as("topics of its own are gone").isEqualTo(topics);
        }
    }

    @Test
    void aBenchThatKeepsItsArticlesLeavesThem(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "bench-kept.", folder)) {
            desk.createTopics();
            desk.run("enrich", "enrich", Map.of()).awaitReady();
            desk.run("sink", "sink", Map.of()).awaitReady();

            ServiceProcess bench = desk.begin(
                    "bench", "--yes", "--keep", "--alone", "--count", "" + COUNT, "--warm-up", "0", "--json");

            assertThat(bench.exitCode(PATIENCE)).as(bench.output()).isZero();
            try (Downstream downstream = new Downstream(platform, desk.topics())) {
                downstream.records();
                assertThat(downstream.left().keySet().stream().filter(name -> name.startsWith("Article bench/")))
                        .hasSize(COUNT);
            }
        }
    }

    /** The one line of JSON among what else the command says. */
    private static JsonNode report(ServiceProcess bench) throws Exception {
        List<String> lines =
                bench.output().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).as(bench.output()).hasSize(1);
        return new ObjectMapper().readTree(lines.get(0));
    }

    private static Set<String> topics(Admin admin) throws Exception {
        return admin.listTopics().names().get(30, TimeUnit.SECONDS).stream()
                .filter(name -> name.contains("bench") && !name.endsWith("-changelog")) // those are the sink's
                .collect(Collectors.toSet());
    }
}
