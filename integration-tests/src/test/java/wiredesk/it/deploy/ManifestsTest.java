package wiredesk.it.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What must fit between manifests; {@link PodsTest} looks at each pod. */
class ManifestsTest {

    @Test
    void everyManifestIsOfItsKindDownToTheLastField() {
        assertThat(Manifests.all())
                .extracting(HasMetadata::getKind)
                .contains("Namespace", "ConfigMap", "Secret", "Job", "Deployment", "StatefulSet", "Service")
                .contains("PodDisruptionBudget", "HorizontalPodAutoscaler", "NetworkPolicy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spec: {replica: 2}",
                "spec: {template: {spec: {containers: [{name: x, ports: [{containerport: 1}]}]}}}",
                "spec: {template: {spec: {securityContext: {seccompProfile: {kind: RuntimeDefault}}}}}",
                "spec: {template: {spec: {volumes: [{name: x, emptyDir: {size: 1Gi}}]}}}",
                "spec: {replicas: many}",
                "spec: {}\nspec: {}"
            })
    void mistakesAreFoundAtAnyDepth(String mistake) {
        assertThatThrownBy(() -> Manifests.read("apiVersion: apps/v1\nkind: Deployment\n" + mistake))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void groupsAndVersionsThatKubernetesHasGivenUpAreFound() {
        assertThatThrownBy(() -> Manifests.read("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget"))
                .hasMessageContaining("expected policy/v1");
    }

    @Test
    void everythingIsInTheNamespaceAndThereOnce() {
        assertThat(Manifests.all())
                .filteredOn(each -> !each.getKind().equals("Namespace"))
                .allMatch(each -> "wiredesk".equals(each.getMetadata().getNamespace()));
        assertThat(Manifests.all())
                .extracting(each -> each.getKind() + "/" + each.getMetadata().getName())
                .doesNotHaveDuplicates();
    }

    @Test
    void kustomizationHasAllFilesButTheSecrets() throws Exception {
        Map<String, Object> kustomization;
        try (InputStream file = Files.newInputStream(Manifests.FOLDER.resolve(Manifests.KUSTOMIZATION))) {
            kustomization = new Yaml().load(file);
        }
        try (Stream<Path> files = Files.list(Manifests.FOLDER)) {
            List<Object> others = files.map(file -> (Object) file.getFileName().toString())
                    .filter(name ->
                            !List.of(Manifests.KUSTOMIZATION, Manifests.SECRETS).contains(name))
                    .toList();
            assertThat(new ArrayList<Object>((List<?>) kustomization.get("resources")))
                    .hasSameElementsAs(others);
        }
        assertThat(Manifests.all(Secret.class))
                .hasSameSizeAs(Manifests.read(Manifests.FOLDER.resolve(Manifests.SECRETS)));
    }

    @Test
    void selectorsFindTheirPods() {
        List<Map<String, String>> selectors = new ArrayList<>();
        Workload.all().forEach(each -> {
            assertThat(each.labels()).as("pods of %s", each).containsAllEntriesOf(each.selector());
            each.pods()
                    .getSpec()
                    .getTopologySpreadConstraints()
                    .forEach(spread -> selectors.add(spread.getLabelSelector().getMatchLabels()));
        });
        Manifests.all(Service.class)
                .forEach(each -> selectors.add(each.getSpec().getSelector()));
        Manifests.all(PodDisruptionBudget.class)
                .forEach(each -> selectors.add(each.getSpec().getSelector().getMatchLabels()));
        Manifests.all(NetworkPolicy.class)
                .forEach(each -> selectors.add(each.getSpec().getPodSelector().getMatchLabels()));

        assertThat(selectors)
                .hasSizeGreaterThan(8)
                .allSatisfy(selector -> assertThat(Workload.all())
                        .anyMatch(each -> each.labels().entrySet().containsAll(selector.entrySet())));
    }

    @Test
    void servicesLeadToPortsThatAreThere() {
        assertThat(Manifests.all(Service.class)).isNotEmpty().allSatisfy(service -> {
            Map<String, Integer> ports =
                    Workload.named(service.getMetadata().getName()).ports();
            assertThat(service.getSpec().getPorts())
                    .allMatch(port ->
                            Objects.equals(ports.get(port.getTargetPort().getStrVal()), port.getPort()));
        });
    }

    @Test
    void disruptionsLeaveSomethingOfEachServiceThatIsThereMoreThanOnce() {
        assertThat(Manifests.all(PodDisruptionBudget.class))
                .extracting(each -> each.getMetadata().getName())
                .containsExactlyInAnyOrder("ingest", "enrich", "sink");
        assertThat(Manifests.all(PodDisruptionBudget.class))
                .extracting(PodDisruptionBudget::getSpec)
                .allMatch(each -> new IntOrString(1).equals(each.getMinAvailable())
                        || new IntOrString(1).equals(each.getMaxUnavailable()));
    }

    @Test
    void autoscalerGivesEachThreadAPartition() {
        HorizontalPodAutoscaler scaler =
                Manifests.find(HorizontalPodAutoscaler.class, "enrich").orElseThrow();
        Map<String, String> environment = Workload.named("enrich").environment();
        int threads = Integer.parseInt(environment.get("WIREDESK_STREAMS_THREADS"));
        int partitions = Integer.parseInt(environment.get("WIREDESK_TOPICS_PARTITIONS"));

        assertThat(scaler.getSpec().getScaleTargetRef().getName()).isEqualTo("enrich");
        assertThat(scaler.getSpec().getScaleTargetRef().getKind()).isEqualTo("Deployment");
        assertThat(scaler.getSpec().getMaxReplicas() * threads).isEqualTo(partitions);
    }

    @Test
    void podsMayGoToKafkaAndTheRegistryWhereTheSettingsSayTheyAre() {
        NetworkPolicy policy = Manifests.find(NetworkPolicy.class, "wiredesk").orElseThrow();
        List<Integer> open = policy.getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(NetworkPolicyPort::getPort)
                .map(IntOrString::getIntVal)
                .toList();
        Map<String, String> environment = Workload.named("sink").environment();

        assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(open)
                .contains(port(environment.get("WIREDESK_KAFKA_BOOTSTRAP_SERVERS")))
                .contains(URI.create(environment.get("WIREDESK_SCHEMA_REGISTRY_URL"))
                        .getPort());
    }

    @Test
    void othersReachNothingButTheDoors() {
        Manifests.all(NetworkPolicy.class)
                .forEach(policy -> policy.getSpec().getIngress().forEach(rule -> {
                    assertThat(rule.getFrom())
                            .as("%s is open to all", policy.getMetadata().getName())
                            .isNotEmpty();
                    String name = policy.getMetadata().getName();
                    Integer door = name.equals("wiredesk")
                            ? 7070
                            : Workload.named(name).ports().get("http");
                    assertThat(rule.getPorts())
                            .extracting(port -> port.getPort().getIntVal())
                            .containsExactly(door);
                }));
    }

    private static int port(String server) {
        return Integer.parseInt(server.replaceFirst(".*:", ""));
    }
}
