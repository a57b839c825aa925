package wiredesk.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.Topic;

class StreamsServiceTest {

    @Test
    void recordsTakeEffectOnceUnlessSomebodyInsists() {
        assertThat(service(Map.of()).properties())
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2)
                .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "wiredesk-test");
        assertThat(service(Map.of("kafka.streams.processing.guarantee", "at_least_once"))
                        .properties())
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    }

    @Test
    void failuresGoToOurHandlersWhateverIsSet() {
        Map<String, String> given = Map.of(
                "kafka.streams.processing.exception.handler",
                "org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler");

        assertThat(service(given).properties())
                .containsEntry("deserialization.exception.handler", ReadFailures.class)
                .containsEntry("processing.exception.handler", ProcessingFailures.class)
                .containsEntry("production.exception.handler", WriteFailures.class);
    }

    @Test
    void whatTheUserSetsIsStrongerThanWhatTheServiceAsksFor() {
        assertThat(service(Map.of()).properties()).containsEntry("commit.interval.ms", "77");
        assertThat(service(Map.of("kafka.streams.commit.interval.ms", "500")).properties())
                .containsEntry("commit.interval.ms", "500");
    }

    @Test
    void whatTheServiceInsistsOnIsStrongerThanWhatTheUserSets() {
        assertThat(service(Map.of("kafka.streams.max.task.idle.ms", "9")).properties())
                .containsEntry("max.task.idle.ms", "5");
    }

    @Test
    void crashedInstanceIsMissedAfterFifteenSeconds() {
        assertThat(service(Map.of()).properties()).containsEntry("consumer.session.timeout.ms", "15000");
        assertThat(service(Map.of("kafka.streams.consumer.session.timeout.ms", "45000"))
                        .properties())
                .containsEntry("consumer.session.timeout.ms", "45000");
    }

    @Test
    void serviceThatHasNotStartedIsNotReady() {
        assertThat(service(Map.of()).readiness().get(0).problem().get()).contains("Kafka Streams is CREATED");
    }

    @Test
    void serviceThatHasNotStartedCloses() {
        assertThatNoException().isThrownBy(() -> service(Map.of()).close());
    }

    private static StreamsService service(Map<String, String> given) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Settings settings = Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), given);
        return new StreamsService("test", "wiredesk-test", settings, meters, new Outcomes(meters, "test", List.of())) {
            @Override
            public List<Topic> topics() {
                return List.of();
            }

            @Override
            protected Topology topology() {
                return new Topology();
            }

            @Override
            protected Map<String, Object> configuration() {
                return Map.of("commit.interval.ms", "77");
            }

            @Override
            protected Map<String, Object> ownConfiguration() {
                return Map.of("max.task.idle.ms", "5");
            }
        };
    }
}
