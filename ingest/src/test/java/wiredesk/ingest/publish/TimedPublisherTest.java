package wiredesk.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.RawArticle;

class TimedPublisherTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FakePublisher kafka = new FakePublisher();
    private final TimedPublisher publisher = new TimedPublisher(kafka, meters);

    @Test
    void correctionIsAsOldAsTheCorrection() {
        publisher
                .publish(article(NOON.minusSeconds(9000), NOON.minusSeconds(30)))
                .join();

        assertThat(latency().count()).isEqualTo(1);
        assertThat(latency().totalTime(TimeUnit.SECONDS)).isEqualTo(30, within(0.001));
    }

    @Test
    void whatWasNeverChangedIsAsOldAsItsPublication() {
        publisher.publish(article(NOON.minusSeconds(90), null)).join();

        assertThat(latency().totalTime(TimeUnit.SECONDS)).isEqualTo(90, within(0.001));
    }

    @Test
    void whatSaysNoTimeIsNotMeasured() {
        publisher.publish(article(null, null)).join();

        assertThat(kafka.articles).hasSize(1);
        assertThat(latency().count()).isZero();
    }

    private Timer latency() {
        return meters.get("wiredesk.ingest.latency").timer();
    }

    private static RawArticle article(Instant published, Instant updated) {
        return RawArticle.newBuilder()
                .setId("wire/a")
                .setSource("wire")
                .setGuid("a")
                .setContentHash("hash")
                .setHeadline("Ferry sails")
                .setBody("It sails.")
                .setFormat("ninjs")
                .setVersionCreated(NOON)
                .setPublished(published)
                .setUpdated(updated)
                .setReceived(NOON)
                .build();
    }
}
