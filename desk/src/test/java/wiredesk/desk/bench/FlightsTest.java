package wiredesk.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");

    private final Flights flights = new Flights(1_000);

    @Test
    void everyHopHasItsPercentilesFromWhenTheArticleWasDue() {
        // given
        for (int number = 1; number <= 100; number++) {
            Instant due = START.plusSeconds(number);
            flights.depart("a" + number, due);
            flights.enriched("a" + number, due.plusMillis(number));
            flights.delivered("a" + number, due.plusMillis(3L * number));
        }
        Figures figures = new Figures();
        // when
        flights.addTo(figures);
        // then
        assertFigure(figures, "publishedToEnriched.p50Millis", 50);
        assertFigure(figures, "publishedToEnriched.p95Millis", 95);
        assertFigure(figures, "publishedToEnriched.p99Millis", 99);
        assertFigure(figures, "enrichedToDelivered.p50Millis", 100);
        assertFigure(figures, "publishedToDelivered.p99Millis", 297);
        assertFigure(figures, "publishedToDelivered.maxMillis", 300);
    }

    @Test
    void everyArticleIsCountedWhereItEnded() {
        // given
        for (String id : new String[] {"out", "twice", "buried", "refused", "lost"}) {
            flights.depart(id, START);
        }
        // when
        flights.delivered("out", START);
        flights.delivered("twice", START);
        flights.delivered("twice", START);
        flights.buried("buried");
        flights.refused("refused");
        // then
        assertThat(flights.counts()).isEqualTo(new Counts(5, 2, 2, 1, 1, 1, 1));
        assertThat(flights.counts().isWhole()).isFalse();
    }

    @Test
    void deliverySeenBeforeItsEnrichedArticleIsADeliveryAllTheSame() {
        // given
        flights.depart("a", START);
        // when
        flights.delivered("a", START.plus(Duration.ofMillis(5)));
        flights.enriched("a", START.plus(Duration.ofMillis(6)));
        // then
        assertThat(flights.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0));
    }

    private static void assertFigure(Figures figures, String name, double expected) {
        assertThat(figures.get(name).getAsDouble()).as(name).isCloseTo(expected, within(expected / 500));
    }
}
