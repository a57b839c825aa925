package wiredesk.it.platform;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** Kafka's and Apicurio Registry's own images, the versions of docker-compose.yml. */
public final class ContainerPlatform implements Platform {

    private static final int REGISTRY_PORT = 8080;

    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "5")
            .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "5");

    private final GenericContainer<?> registry = new GenericContainer<>(
                    DockerImageName.parse("apicurio/apicurio-registry:3.3.3"))
            .withExposedPorts(REGISTRY_PORT)
            .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects")
                    .forPort(REGISTRY_PORT)
                    .withStartupTimeout(Duration.ofMinutes(2)));

    public ContainerPlatform() {
        Startables.deepStart(kafka, registry).join();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://%s:%d/apis/ccompat/v7".formatted(registry.getHost(), registry.getMappedPort(REGISTRY_PORT));
    }

    /** The broker stops answering, its connections stay open: as a machine that hangs. */
    public void freezeBroker() {
        docker().pauseContainerCmd(kafka.getContainerId()).exec();
    }

    public void thawBroker() {
        docker().unpauseContainerCmd(kafka.getContainerId()).exec();
    }

    public void freezeRegistry() {
        docker().pauseContainerCmd(registry.getContainerId()).exec();
    }

    public void thawRegistry() {
        docker().unpauseContainerCmd(registry.getContainerId()).exec();
    }

    @Override
    public void close() {
        kafka.stop();
        registry.stop();
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }
}
