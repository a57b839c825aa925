package wiredesk.it.deploy;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The manifests in {@code deploy/kubernetes}, as Kubernetes' own types. */
final class Manifests {

    static final Path FOLDER = Path.of("..", "deploy", "kubernetes");

    static final String KUSTOMIZATION = "kustomization.yaml";
    static final String SECRETS = "secrets-example.yaml";

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    ConfigMap.class,
                    Deployment.class,
                    HorizontalPodAutoscaler.class,
                    Job.class,
                    Namespace.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class,
                    Secret.class,
                    Service.class,
                    StatefulSet.class)
            .collect(toMap(HasMetadata::getKind, type -> type));

    /** The types keep fields that they do not know in a map of their own, whose existence is kept from Jackson here. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Manifests() {}

    /** All of them, those of the example of secrets too. */
    static List<HasMetadata> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(KUSTOMIZATION))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends HasMetadata> List<T> all(Class<T> type) {
        return all().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <T extends HasMetadata> Optional<T> find(Class<T> type, String name) {
        return all(type).stream()
                .filter(each -> each.getMetadata().getName().equals(name))
                .findFirst();
    }

    /** The objects of a file. */
    static List<HasMetadata> read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a kind, a field or a key that there is not, or is there twice */
    static List<HasMetadata> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return StreamSupport.stream(new Yaml(options).loadAll(yaml).spliterator(), false)
                .map(Manifests::object)
                .toList();
    }

    private static HasMetadata object(Object document) {
        Map<?, ?> fields = (Map<?, ?>) document;
        Class<? extends HasMetadata> type = KINDS.get(String.valueOf(fields.get("kind")));
        if (type == null) {
            throw new IllegalArgumentException("kind is " + fields.get("kind") + ", expected one of " + KINDS.keySet());
        }
        if (!HasMetadata.getApiVersion(type).equals(fields.get("apiVersion"))) {
            throw new IllegalArgumentException("apiVersion of " + fields.get("kind") + " is " + fields.get("apiVersion")
                    + ", expected " + HasMetadata.getApiVersion(type));
        }
        return STRICT.convertValue(fields, type);
    }
}
