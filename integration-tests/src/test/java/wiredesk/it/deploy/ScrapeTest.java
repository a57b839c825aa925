package wiredesk.it.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** How Prometheus finds the pods. */
class ScrapeTest {

    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");
    private static final String ANNOTATION = "__meta_kubernetes_pod_annotation_";

    @Test
    void looksInTheNamespaceForWhatThePodsAreMarkedWith() {
        List<String> marks = Workload.named("sink").pods().getMetadata().getAnnotations().keySet().stream()
                .map(annotation -> ANNOTATION + annotation.replaceAll("[./]", "_"))
                .toList();

        assertThat(job().get("kubernetes_sd_configs").toString()).contains("namespaces={names=[wiredesk]}");
        assertThat(job().get("relabel_configs").toString()).contains(marks);
    }

    /** Debian's promtool is built without Kubernetes: another way to find targets takes its place. */
    @Test
    void prometheusUnderstandsTheRest(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool on this machine: .ci/tools installs it");
        Map<String, Object> all = configuration();
        Map<String, Object> job = jobs(all).get(0);
        job.remove("kubernetes_sd_configs");
        job.put("static_configs", List.of(Map.of("targets", List.of("localhost:7070"))));
        Path file = Files.writeString(folder.resolve("prometheus.yml"), new Yaml().dump(all));
        Files.copy(Path.of("..", "compose", "observability", "alerts.yml"), folder.resolve("alerts.yml"));

        Process promtool = new ProcessBuilder(PROMTOOL.toString(), "check", "config", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(promtool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(promtool.exitValue()).as(output).isZero();
        assertThat(output).contains("rules found");
    }

    private static Map<String, Object> job() {
        return jobs(configuration()).get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> jobs(Map<String, Object> configuration) {
        return (List<Map<String, Object>>) configuration.get("scrape_configs");
    }

    private static Map<String, Object> configuration() {
        try {
            return new Yaml().load(Files.readString(Path.of("..", "deploy", "prometheus-kubernetes.yml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
