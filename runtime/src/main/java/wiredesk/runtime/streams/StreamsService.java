package wiredesk.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.Service;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.inputs.InputWatch;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.tracing.Tracing;

/**
 * The life of a Kafka Streams service. It owns the {@link KafkaStreams} of one topology: {@link #start} makes and starts
 * it, it is ready while Streams is RUNNING, and {@link #close} lets it commit what it has done and leave its group, so
 * that others take over at once.
 */
public abstract class StreamsService implements Service {

    /** How long a crashed instance keeps its partitions; Kafka's own 45 s are long for breaking news. */
    private static final String SESSION_TIMEOUT_MS = "15000";

    /** There are none; but unless this is set Kafka warns at every start that it is not. */
    private static final String OF_GLOBAL_STORES = "processing.exception.handler.global.enabled";

    private final String name;
    private final String applicationId;
    private final Settings settings;
    private final MeterRegistry meters;
    private final Outcomes outcomes;
    private final ThreadReplacement replacement = new ThreadReplacement();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private KafkaStreams streams;
    private Tracing tracing = Tracing.off();
    private KafkaStreamsMetrics metrics;
    private InputWatch inputs;

    /**
     * @param name of the service, by which health checks and logs call it: enrich, enrich-replay or sink
     * @param applicationId Kafka Streams' application id: the consumer group and the start of internal topics' names
     * @param outcomes counts what becomes of each record
     */
    protected StreamsService(
            String name, String applicationId, Settings settings, MeterRegistry meters, Outcomes outcomes) {
        this.name = name;
        this.applicationId = applicationId;
        this.settings = settings;
        this.meters = meters;
        this.outcomes = outcomes;
    }

    /** The topology, made once when the service starts. */
    protected abstract Topology topology();

    /** What the service adds to the configuration; what the user sets under {@code kafka.streams.} is stronger. */
    protected Map<String, Object> configuration() {
        return Map.of();
    }

    /** What the service insists on, whatever the user sets. */
    protected Map<String, Object> ownConfiguration() {
        return Map.of();
    }

    /** What its dead letters call it: enrich or sink. */
    protected String stage() {
        return name;
    }

    /**
     * Lets it stand still or go on, once it has started. It keeps its partitions meanwhile: a service that has paused is
     * well.
     */
    protected final void pause(boolean paused) {
        if (paused) {
            streams.pause();
        } else {
            streams.resume();
        }
    }

    protected final Settings settings() {
        return settings;
    }

    protected final Outcomes outcomes() {
        return outcomes;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public void start() {
        tracing = Tracing.of(settings, name, meters);
        Topology topology = topology();
        streams = new KafkaStreams(topology, properties());
        Counter threadFailures = Counter.builder("wiredesk.streams.thread.failures")
                .description("Stream threads that failed and were replaced, or were to be")
                .tag("service", name)
                .register(meters);
        streams.setUncaughtExceptionHandler(failed -> {
            threadFailures.increment();
            return replacement.handle(failed);
        });
        streams.setStateListener((now, before) -> {
            if (now == State.ERROR) {
                failure.completeExceptionally(new IllegalStateException(name + ": Kafka Streams has given up"));
            }
        });
        metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(meters);
        streams.start();
        inputs = InputWatch.start(
                new KafkaClients(settings).admin(),
                name,
                applicationId,
                inputs(topology),
                settings.get(RuntimeSettings.STREAMS_LONGEST_STALL),
                meters);
    }

    /** The topics that a topology reads. */
    private static Set<String> inputs(Topology topology) {
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(node -> ((TopologyDescription.Source) node).topicSet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final List<HealthCheck> readiness() {
        return List.of(
                new HealthCheck(name + ".streams", this::notRunning),
                new HealthCheck(name + ".threads", replacement::problem),
                new HealthCheck(
                        name + ".inputs", () -> Optional.ofNullable(inputs).flatMap(InputWatch::problem)));
    }

    @Override
    public final CompletableFuture<Void> failure() {
        return failure;
    }

    @Override
    public void close() {
        replacement.close();
        if (inputs != null) {
            inputs.close();
        }
        if (streams != null) {
            streams.close(CloseOptions.timeout(settings.get(RuntimeSettings.STOP_TIMEOUT))
                    .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
            metrics.close();
        }
        tracing.close();
    }

    /** The Kafka Streams configuration that {@link #start} uses. */
    final Properties properties() {
        KafkaClients clients = new KafkaClients(settings);
        Properties properties = new Properties();
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        properties.putAll(configuration());
        properties.putAll(clients.streams(applicationId));
        properties.putAll(ownConfiguration());
        properties.putAll(failureHandling(deadLetters(clients)));
        properties.put(ReceivedSpans.CONFIG, tracing);
        properties.put(OF_GLOBAL_STORES, true);
        return properties;
    }

    /** How failures are handled; {@code TopologyTestDriver} takes the same. */
    public static Map<String, Object> failureHandling(DeadLetters deadLetters) {
        return Map.of(
                DeadLetters.CONFIG, deadLetters,
                StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, SoundTimestamp.class,
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, ReadFailures.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, ProcessingFailures.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, WriteFailures.class);
    }

    private DeadLetters deadLetters(KafkaClients clients) {
        String version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "dev");
        return new DeadLetters(clients.topics().deadLetters().name(), stage(), version, Clock.systemUTC(), outcomes);
    }

    private Optional<String> notRunning() {
        State state = streams == null ? State.CREATED : streams.state();
        return state == State.RUNNING ? Optional.empty() : Optional.of("Kafka Streams is " + state);
    }
}
