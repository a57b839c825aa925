package wiredesk.it.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import wiredesk.desk.Wiredesk;
import wiredesk.desk.page.DeskSettings;
import wiredesk.ingest.IngestSettings;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;

class PodsTest {

    private static final Path DATA = Path.of("/var/lib/wiredesk");

    static List<Workload> workloads() {
        return Workload.all();
    }

    static Stream<Workload> services() {
        return Workload.services();
    }

    @Test
    void thereIsAPodForEachServiceAndOneForTheTopicsAndOneForTheCommandLine() {
        assertThat(workloads())
                .extracting(Workload::name)
                .containsExactlyInAnyOrder("topics", "ingest", "enrich", "sink", "page", "desk");
        assertThat(services()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void runsWhatComposeRunsAndWiredeskUnderstands(Workload workload) {
        Container container = workload.container();
        Object composed = compose(workload.name()).get("command");

        assertThat(workload.pods().getSpec().getContainers()).hasSize(1);
        assertThat(container.getImage()).isEqualTo("wiredesk");
        if (workload.name().equals("desk")) { // it waits to be asked
            assertThat(container.getCommand()).containsExactly("sleep", "infinity");
        } else {
            assertThat(container.getCommand()).as("the image's entry point").isNullOrEmpty();
            assertThat(container.getArgs()).isEqualTo(composed);
            new CommandLine(new Wiredesk())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(container.getArgs().toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void hasTheMemoryThatItHasInCompose(Workload workload) {
        Map<String, Quantity> limits = workload.container().getResources().getLimits();

        assertThat(limits.get("memory").getNumericalAmount().longValueExact())
                .isEqualTo(bytes((String) compose(workload.name()).get("mem_limit")));
        assertThat(workload.container().getResources().getRequests()).containsEntry("memory", limits.get("memory"));
        assertThat(workload.container().getResources().getRequests()).containsKey("cpu");
    }

    /** Unknown settings and wrong values are errors. */
    @ParameterizedTest
    @MethodSource("workloads")
    void isGivenSettingsThatThereAre(Workload workload) {
        Settings settings = workload.settings();

        assertThat(settings.given()).hasSameSizeAs(workload.environment().keySet());
        assertThat(settings.get(RuntimeSettings.STREAMS_STATE_DIR)).isEqualTo(DATA.resolve("state"));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void isLockedDown(Workload workload) {
        PodSpec pod = workload.pods().getSpec();
        var container = workload.container().getSecurityContext();

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser())
                .as("the image's user")
                .isEqualTo(10001);
        assertThat(pod.getSecurityContext().getFsGroup()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getPrivileged()).isNull();
    }

    @ParameterizedTest
    @MethodSource("services")
    void isAskedWhereItAnswers(Workload workload) {
        Container container = workload.container();
        int admin = workload.settings().get(RuntimeSettings.ADMIN_PORT);

        assertThat(workload.ports()).containsEntry("admin", admin);
        assertThat(path(container.getStartupProbe())).isEqualTo("/health/live");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/health/ready");
        assertThat(workload.pods().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/scrape", "true")
                .containsEntry("prometheus.io/path", "/metrics")
                .containsEntry("prometheus.io/port", Integer.toString(admin));
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasTimeToFinishItsWork(Workload workload) {
        Duration grace = Duration.ofSeconds(workload.pods().getSpec().getTerminationGracePeriodSeconds());

        assertThat(grace).isEqualTo(Duration.ofSeconds(seconds(compose(workload.name()), "stop_grace_period")));
        assertThat(grace)
                .isGreaterThanOrEqualTo(
                        workload.settings().get(RuntimeSettings.STOP_TIMEOUT).plusSeconds(10));
    }

    @Test
    void pushesAndThePageAreServedAtThePortsThatTheirPodsHave() {
        assertThat(Workload.named("ingest").ports())
                .containsEntry("http", Workload.named("ingest").settings().get(IngestSettings.HTTP_PORT));
        assertThat(Workload.named("page").ports())
                .containsEntry("http", Workload.named("page").settings().get(DeskSettings.HTTP_PORT));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void volumesThatAreMountedAreThere(Workload workload) {
        List<String> there = Stream.concat(
                        workload.pods().getSpec().getVolumes().stream().map(Volume::getName),
                        Manifests.find(StatefulSet.class, workload.name()).stream()
                                .flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
                                .map(claim -> claim.getMetadata().getName()))
                .toList();

        assertThat(workload.container().getVolumeMounts())
                .extracting(VolumeMount::getName)
                .hasSameElementsAs(there);
    }

    @Test
    void sinkAndPageKeepWhatTheyWriteOnVolumes() {
        assertThat(mounts("sink")).contains(Workload.named("sink").settings().get(RuntimeSettings.STREAMS_STATE_DIR));
        assertThat(mounts("page")).contains(Workload.named("page").settings().get(DeskSettings.INDEX_DIR));
        assertThat(Manifests.find(StatefulSet.class, "sink")
                        .orElseThrow()
                        .getSpec()
                        .getVolumeClaimTemplates())
                .hasSize(1);
    }

    @Test
    void nobodyPushesWithoutAKey() {
        EnvFromSource keys = Workload.named("ingest").container().getEnvFrom().stream()
                .filter(from -> from.getSecretRef() != null)
                .findFirst()
                .orElseThrow();

        assertThat(keys.getSecretRef().getOptional()).isNull();
        assertThat(Manifests.find(Secret.class, keys.getSecretRef().getName())
                        .orElseThrow()
                        .getStringData())
                .containsKey(IngestSettings.HTTP_KEYS.environmentName());
        assertThat(Workload.named("ingest").settings().get(IngestSettings.HTTP_OPEN))
                .isFalse();
    }

    private static List<Path> mounts(String name) {
        return Workload.named(name).container().getVolumeMounts().stream()
                .map(mount -> Path.of(mount.getMountPath()))
                .toList();
    }

    private static String path(Probe probe) {
        HTTPGetAction asked = probe.getHttpGet();
        assertThat(asked.getPort().getStrVal()).isEqualTo("admin");
        return asked.getPath();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> compose(String service) {
        try (InputStream file = Files.newInputStream(Path.of("..", "docker-compose.yml"))) {
            Map<String, Map<String, Object>> compose = new Yaml().load(file);
            return (Map<String, Object>) compose.get("services").get(service);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long seconds(Map<String, Object> service, String key) {
        return Long.parseLong(((String) service.get(key)).replace("s", ""));
    }

    /** As Docker reads it: units of 1024. */
    private static long bytes(String limit) {
        long number = Long.parseLong(limit.substring(0, limit.length() - 1));
        return number * (limit.endsWith("g") ? 1L << 30 : 1L << 20);
    }
}
