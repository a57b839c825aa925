package wiredesk.it.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import wiredesk.desk.service.AllSettings;
import wiredesk.runtime.config.Settings;

/**
 * Something that makes pods, each of one container.
 *
 * @param name of the Deployment, StatefulSet or Job
 * @param selector the labels by which it knows its pods; those of the pods for a Job, which has none
 */
record Workload(String name, Map<String, String> selector, PodTemplateSpec pods) {

    static List<Workload> all() {
        return Manifests.all().stream().flatMap(each -> of(each).stream()).toList();
    }

    static Workload named(String name) {
        return all().stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    /** Those that run one of Wiredesk's services. */
    static Stream<Workload> services() {
        return all().stream().filter(each -> each.container().getArgs().contains("run"));
    }

    private static Optional<Workload> of(HasMetadata object) {
        String name = object.getMetadata().getName();
        if (object instanceof Deployment it) {
            return Optional.of(new Workload(
                    name,
                    it.getSpec().getSelector().getMatchLabels(),
                    it.getSpec().getTemplate()));
        }
        if (object instanceof StatefulSet it) {
            return Optional.of(new Workload(
                    name,
                    it.getSpec().getSelector().getMatchLabels(),
                    it.getSpec().getTemplate()));
        }
        if (object instanceof Job it) {
            PodTemplateSpec pods = it.getSpec().getTemplate();
            return Optional.of(new Workload(name, pods.getMetadata().getLabels(), pods));
        }
        return Optional.empty();
    }

    Container container() {
        return pods.getSpec().getContainers().get(0);
    }

    Map<String, String> labels() {
        return pods.getMetadata().getLabels();
    }

    Map<String, Integer> ports() {
        Map<String, Integer> ports = new TreeMap<>();
        container().getPorts().forEach(port -> ports.put(port.getName(), port.getContainerPort()));
        return ports;
    }

    /** What its container finds in its environment, with the secrets of the example. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        container().getEnvFrom().forEach(from -> {
            if (from.getConfigMapRef() != null) {
                environment.putAll(
                        Manifests.find(ConfigMap.class, from.getConfigMapRef().getName())
                                .orElseThrow()
                                .getData());
            }
            if (from.getSecretRef() != null) {
                environment.putAll(
                        Manifests.find(Secret.class, from.getSecretRef().getName())
                                .orElseThrow()
                                .getStringData());
            }
        });
        container().getEnv().forEach(each -> environment.put(each.getName(), each.getValue()));
        return environment;
    }

    /** @throws wiredesk.runtime.config.InvalidSetting for a variable that is no setting, or has a wrong value */
    Settings settings() {
        return Settings.load(AllSettings.all(), Optional.empty(), environment(), Map.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
