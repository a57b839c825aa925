package wiredesk.it.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static wiredesk.it.metrics.Observability.maps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertRulesTest {

    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    @Test
    void everyRuleSaysHowBadItIsWhatItMeansAndWhereToReadOn() {
        assertThat(Observability.rules()).hasSizeGreaterThan(15).allSatisfy(rule -> {
            String anchor = rule.get("alert").toString().toLowerCase(Locale.ROOT);
            assertThat(map(rule.get("labels")).get("severity")).isIn("critical", "warning", "info");
            assertThat(map(rule.get("annotations")))
                    .containsOnlyKeys("summary", "description", "runbook_url")
                    .containsEntry("runbook_url", "docs/operate.md#" + anchor);
        });
    }

    @Test
    void everyRuleIsTestedFiringAndAtRest() {
        assertThat(Observability.rules()).allSatisfy(rule -> {
            List<Boolean> fires = Observability.ruleTests().stream()
                    .flatMap(test -> maps(test.get("alert_rule_test")).stream())
                    .filter(test -> test.get("alertname").equals(rule.get("alert")))
                    .map(test -> !maps(test.get("exp_alerts")).isEmpty())
                    .toList();
            assertThat(fires).as("tests of %s", rule.get("alert")).contains(true, false);
        });
    }

    @Test
    void rulesFireWhenTheyShouldAndNotOtherwise() throws Exception {
        assertThat(promtool("test", "rules", "alerts-test.yml")).contains("SUCCESS");
    }

    @Test
    void prometheusTakesItsConfiguration() throws Exception {
        assertThat(promtool("check", "config", "prometheus.yml")).contains("SUCCESS");
    }

    /** As if each were a rule. */
    @Test
    void prometheusUnderstandsTheQueriesOfTheDashboard(@TempDir Path folder) throws Exception {
        String rules = Observability.queries().stream()
                .map(query -> query.replace("$__rate_interval", "1m").replace("'", "''"))
                .map(query -> "  - {record: \"panel:query\", expr: '" + query + "'}")
                .distinct()
                .collect(Collectors.joining("\n", "groups:\n- name: panels\n  rules:\n", "\n"));
        Path file = Files.writeString(folder.resolve("panels.yml"), rules);

        assertThat(promtool("check", "rules", "--lint=none", file.toString()))
                .contains("SUCCESS: "
                        + Observability.queries().stream().distinct().count() + " rules found");
    }

    private static String promtool(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool on this machine: .ci/tools installs it");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(PROMTOOL.toString()), Stream.of(arguments))
                        .toList())
                .directory(Observability.FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
