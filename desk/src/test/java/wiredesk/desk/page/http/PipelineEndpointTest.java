package wiredesk.desk.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.desk.page.pipeline.History;
import wiredesk.desk.page.pipeline.PipelineNow;
import wiredesk.desk.page.pipeline.Sample;
import wiredesk.desk.page.pipeline.Samples;

class PipelineEndpointTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private Sample sample;
    private String problem;
    private int asked;
    private final Served desk = new Served(new PipelineEndpoint(new PipelineNow() {
        @Override
        public State state() {
            return new State(NOW, 2, problem, sample);
        }

        @Override
        public History.Plot history(int minutes) {
            asked = minutes;
            return new History().last(minutes, NOW);
        }
    }));

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void beforeTheFirstLookThereIsNoSample() throws Exception {
        Served.Answered answer = desk.get("/api/pipeline");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("sample").isNull()).isTrue();
        assertThat(answer.response().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whileKafkaIsAwayTheLastSampleStaysWithItsTimeAndTheReason() throws Exception {
        sample = Samples.at(NOW.minusSeconds(90), 4.0, 7);
        problem = "Kafka has not answered within 10 s";

        Served.Answered answer = desk.get("/api/pipeline");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("now").asText()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(answer.body().get("problem").asText()).contains("not answered");
        assertThat(answer.body().at("/sample/time").asText()).isEqualTo("2026-03-02T11:58:30Z");
        assertThat(answer.body().at("/sample/stages/0/lag").asLong()).isEqualTo(7);
        assertThat(answer.body().at("/sample/topics/0/rate").asDouble()).isEqualTo(4.0);
    }

    @Test
    void historyReachesAnHourBackUnlessMoreIsAskedFor() throws Exception {
        desk.get("/api/pipeline/history");
        assertThat(asked).isEqualTo(60);

        desk.get("/api/pipeline/history?minutes=1440");
        assertThat(asked).isEqualTo(1_440);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1441", "-3", "all"})
    void minutesThatCannotBeAreRefused(String minutes) throws Exception {
        Served.Answered answer = desk.get("/api/pipeline/history?minutes=" + minutes);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("field").asText()).isEqualTo("minutes");
    }
}
