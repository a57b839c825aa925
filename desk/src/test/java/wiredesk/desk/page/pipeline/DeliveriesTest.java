package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.RawArticle;

class DeliveriesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final Deliveries deliveries = new Deliveries("news.raw", "news.raw.replay", "news.dead-letters");

    @Test
    void anArticleIsFollowedFromItsPublicationToItsEnd() {
        deliveries.received(2, 17, article(NOW.minusSeconds(60), NOW), NOW);

        deliveries.ended(entry("published", new Origin("news.raw", 2, 17L), NOW.plusSeconds(1)), NOW);

        assertThat(deliveries.latency(NOW)).extracting(Sample.Latency::count).containsExactly(1L, 1L);
        assertThat(deliveries.latency(NOW).get(0).max()).isBetween(60_000L, 61_000L);
        assertThat(deliveries.latency(NOW).get(1).max()).isBetween(1_000L, 1_010L);
    }

    @Test
    void anEndThatIsSeenBeforeItsBeginningWaitsForIt() {
        deliveries.ended(entry("published", new Origin("news.raw", 2, 17L), NOW.plusSeconds(1)), NOW);
        assertThat(deliveries.latency(NOW).get(1).count()).isZero();

        deliveries.received(2, 17, article(null, NOW), NOW);

        assertThat(deliveries.latency(NOW).get(1).count()).isEqualTo(1);
    }

    @Test
    void replayedArticlesCountApartAndHaveNoLatency() {
        deliveries.received(0, 3, article(null, NOW), NOW);

        deliveries.ended(entry("duplicate", new Origin("news.raw.replay", 0, 3L), NOW), NOW);
        deliveries.ended(entry("published", new Origin("news.raw", 0, 4L), NOW), NOW);

        assertThat(deliveries.outcomes(10, NOW).total())
                .containsEntry("duplicate", 1L)
                .containsEntry("published", 1L);
        assertThat(deliveries.outcomes(10, NOW).replayed()).containsOnlyKeys("duplicate");
        assertThat(deliveries.latency(NOW).get(1).count()).isZero();
    }

    @Test
    void theEndOfADeadLetterIsNoOutcome() {
        long before = deliveries.letterEnds();

        deliveries.ended(entry("redriven", new Origin("news.dead-letters", 0, 4L), NOW), NOW);

        assertThat(deliveries.outcomes(10, NOW).total()).isEmpty();
        assertThat(deliveries.letterEnds()).isEqualTo(before + 1);
    }

    private static LedgerEntry entry(String outcome, Origin origin, Instant time) {
        return LedgerEntry.newBuilder()
                .setStage("sink")
                .setOutcome(outcome)
                .setArticleId("coast/1")
                .setSource("coast")
                .setOrigin(origin)
                .setTime(time)
                .build();
    }

    private static RawArticle article(Instant published, Instant received) {
        return RawArticle.newBuilder()
                .setId("coast/1")
                .setSource("coast")
                .setGuid("1")
                .setVersionCreated(received)
                .setContentHash("1")
                .setBody("")
                .setPublished(published)
                .setReceived(received)
                .build();
    }
}
