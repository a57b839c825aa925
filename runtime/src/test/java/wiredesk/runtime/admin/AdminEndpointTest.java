package wiredesk.runtime.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.config.InvalidSetting;

class AdminEndpointTest {

    private final Readiness readiness = new Readiness();
    private final PrometheusMeterRegistry meters = Meters.create();
    private final AdminEndpoint endpoint = new AdminEndpoint("127.0.0.1", 0, readiness, meters);

    @AfterEach
    void close() {
        endpoint.close();
        readiness.close();
    }

    @Test
    void processThatAnswersLives() throws Exception {
        HttpResponse<String> answer = get("/health/live");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("status").asText()).isEqualTo("UP");
    }

    @Test
    void processIsReadyWhenEveryCheckIsWell() throws Exception {
        readiness.add(new HealthCheck("kafka", Optional::empty));

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/checks/0/name").asText()).isEqualTo("kafka");
        assertThat(json(answer).at("/checks/0/status").asText()).isEqualTo("UP");
    }

    @Test
    void oneProblemIsEnoughNotToBeReadyAndIsNamed() throws Exception {
        readiness.add(new HealthCheck("kafka", Optional::empty));
        readiness.add(new HealthCheck("enrich.streams", () -> Optional.of("Kafka Streams is REBALANCING")));

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("status").asText()).isEqualTo("DOWN");
        assertThat(json(answer).at("/checks/1/problem").asText()).isEqualTo("Kafka Streams is REBALANCING");
    }

    @Test
    void metricsAreThoseOfJvmServiceAndKafkaClients() throws Exception {
        meters.counter("wiredesk.ingest.articles", "outcome", "published").increment();
        Map<String, Object> properties = Map.of("bootstrap.servers", "127.0.0.1:1", "client.id", "test");
        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
                KafkaClientMetrics metrics = new KafkaClientMetrics(producer)) {
            metrics.bindTo(meters);

            HttpResponse<String> answer = get("/metrics");

            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(answer.body())
                    .contains("wiredesk_ingest_articles_total{outcome=\"published\"} 1.0")
                    .contains("jvm_memory_used_bytes")
                    .contains("kafka_producer_connection_count");
        }
    }

    @Test
    void whatReadinessFindsIsAMetricOfEachCheck() throws Exception {
        readiness.add(new HealthCheck("kafka", Optional::empty));
        readiness.add(new HealthCheck("enrich.streams", () -> Optional.of("Kafka Streams is REBALANCING")));

        String answer = get("/metrics").body();

        assertThat(answer)
                .contains("wiredesk_ready{check=\"kafka\"} 1.0")
                .contains("wiredesk_ready{check=\"enrich.streams\"} 0.0");
    }

    @Test
    void portThatIsTakenIsAWrongSetting() {
        assertThatThrownBy(() -> new AdminEndpoint("127.0.0.1", endpoint.port(), readiness, meters))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("admin.port")
                .hasMessageContaining(Integer.toString(endpoint.port()));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + endpoint.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
