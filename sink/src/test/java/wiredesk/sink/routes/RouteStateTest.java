package wiredesk.sink.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Route;

class RouteStateTest {

    private static final Instant MADE = Instant.parse("2026-05-04T12:00:00Z");

    private final Route route = Route.newBuilder()
            .setName("desk")
            .setTopic("news.route.desk")
            .setCreated(MADE)
            .build();
    private final RouteState running = RouteState.of(route, MADE).scanned(Optional.empty());

    @Test
    void higherRevisionHoldsInWhateverOrderTheyCome() {
        Route second = revision(2, MADE.plusSeconds(2)).build();
        Route third = revision(3, MADE.plusSeconds(1)).build();

        RouteState state = running.follow(third, MADE).follow(second, MADE);

        assertThat(state.route()).isEqualTo(third);
    }

    @Test
    void pauseOfAFailedRevisionDoesNotStopTheNextOne() {
        Route mended = revision(2, MADE.plusSeconds(1)).build();
        Route failed = Route.newBuilder(route)
                .setPaused("division by zero")
                .setChanged(MADE.plusSeconds(2))
                .build();

        RouteState state = running.follow(mended, MADE).follow(failed, MADE);

        assertThat(state.isRunning()).isTrue();
    }

    @Test
    void resumedItLooksThroughWhatChangedSinceItStopped() {
        Instant stop = MADE.plusSeconds(60);
        RouteState paused = running.follow(revision(2, stop).setPaused("moving").build(), stop);

        RouteState resumed = paused.follow(revision(3, MADE.plusSeconds(600)).build(), MADE.plusSeconds(601));

        assertThat(resumed.scan().map(Scan::horizon)).contains(stop);
        assertThat(resumed.stopped()).isEmpty();
    }

    @Test
    void mendedItBeginsWithWhatItFailedAt() {
        Instant article = MADE.plusSeconds(60);
        RouteState failed = running.pause("division by zero", article.plusMillis(3), article);

        RouteState mended = failed.follow(revision(2, MADE.plusSeconds(600)).build(), MADE.plusSeconds(601));

        assertThat(mended.scan().map(Scan::horizon)).contains(article);
    }

    @Test
    void changeBeforeABackfillHasEndedDoesNotCutItShort() {
        RouteState scanning =
                RouteState.of(Route.newBuilder(route).setSince(Instant.EPOCH).build(), MADE);

        RouteState changed = scanning.follow(revision(2, MADE.plusSeconds(5)).build(), MADE);

        assertThat(changed.scan().map(Scan::horizon)).contains(Instant.EPOCH);
    }

    @Test
    void anotherRouteOfTheNameInheritsNothing() {
        RouteState scanning =
                RouteState.of(Route.newBuilder(route).setSince(Instant.EPOCH).build(), MADE);
        Instant later = MADE.plusSeconds(9);

        RouteState other =
                scanning.follow(Route.newBuilder(route).setCreated(later).build(), later);

        assertThat(other.scan().map(Scan::horizon)).contains(later);
    }

    @Test
    void stateComesBackFromTheStoreAsItWas() {
        RouteStateSerde serde = new RouteStateSerde();
        RouteState state = RouteState.of(route, MADE)
                .scanned(Optional.of(Scan.from(MADE).goOnAt("wire/storm")))
                .pause("division by zero", MADE.plusSeconds(1), MADE);

        byte[] bytes = serde.serializer().serialize("store", state);

        assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(state);
    }

    @Test
    void receiptsComeBackFromTheStoreAsTheyWere() {
        ReceiptsSerde serde = new ReceiptsSerde();
        Receipts receipts = new Receipts(Map.of("desk", new Receipt(MADE, Map.of("q1", 7L, "q2", -9L))));

        byte[] bytes = serde.serializer().serialize("store", receipts);

        assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(receipts);
    }

    private Route.Builder revision(int number, Instant changed) {
        return Route.newBuilder(route).setRevision(number).setChanged(changed);
    }
}
