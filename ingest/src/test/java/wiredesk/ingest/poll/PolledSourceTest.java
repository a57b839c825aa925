package wiredesk.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.state.MemoryStates;
import wiredesk.schemas.SourceState;

class PolledSourceTest {

    private static final SourceName WIRE = new SourceName("wire");
    private static final Schedule SCHEDULE =
            new Schedule(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2));

    private final ManualClock clock = new ManualClock();
    private final MemoryStates states = new MemoryStates();
    private final FakePlace place = new FakePlace();
    private final PolledSource source = new PolledSource(WIRE, place, SCHEDULE, states, clock);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void nextPollIsRemembered() {
        Duration wait = source.poll();

        assertThat(wait).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
        assertThat(state().getNextPoll()).isEqualTo(clock.instant().plus(wait));
        assertThat(state().getLastPoll()).isEqualTo(clock.instant());
        assertThat(state().getLastArticle()).isNull();
    }

    @Test
    void placesWishIsFollowedWithinBounds() {
        place.interval = Optional.of(Duration.ofSeconds(1));
        Duration fast = source.poll();
        place.interval = Optional.of(Duration.ofDays(1));
        Duration slow = source.poll();

        assertThat(fast).isBetween(Duration.ofSeconds(54), Duration.ofSeconds(66));
        assertThat(slow).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
    }

    @Test
    void newArticleIsRememberedByItsTime() {
        place.published = 3;
        source.poll();
        Instant then = clock.instant();
        place.published = 0;
        clock.pass(Duration.ofHours(1));

        source.poll();

        assertThat(state().getLastArticle()).isEqualTo(then);
    }

    @Test
    void failureLeavesTheMemoryAloneAndSaysWhy() {
        place.etag = "\"v1\"";
        source.poll();
        place.failure = new IOException("connection refused");
        clock.pass(Duration.ofHours(1));

        source.poll();

        assertThat(source.problem()).contains("http://place.example/: connection refused");
        assertThat(state().getEtag()).isEqualTo("\"v1\"");
        assertThat(state().getError()).isEqualTo("connection refused");
        assertThat(state().getFailures()).isEqualTo(1);
    }

    @Test
    void successEndsTheTrouble() {
        place.failure = new IOException("connection refused");
        source.poll();
        place.failure = null;

        source.poll();

        assertThat(source.problem()).isEmpty();
        assertThat(state().getError()).isNull();
        assertThat(state().getFailures()).isZero();
    }

    @Test
    void restartAsksNobodyBeforeHisTime() throws Exception {
        source.poll();
        FakePlace again = new FakePlace();
        try (PolledSource restarted = new PolledSource(WIRE, again, SCHEDULE, states, clock)) {
            restarted.start();

            Thread.sleep(300); // nothing happens, which nobody can wait for otherwise
            assertThat(again.asked).hasValue(0);
        }
    }

    @Test
    void whatIsDueIsAskedAtOnce() throws Exception {
        source.poll();
        clock.pass(Duration.ofMinutes(6));
        FakePlace again = new FakePlace();
        try (PolledSource restarted = new PolledSource(WIRE, again, SCHEDULE, states, clock)) {
            restarted.start();

            await().until(() -> again.asked.get() > 0);
        }
    }

    private SourceState state() {
        return states.states.get("wire");
    }

    private static final class FakePlace implements Poller {

        private final AtomicInteger asked = new AtomicInteger();
        private Optional<Duration> interval = Optional.empty();
        private long published;
        private String etag;
        private IOException failure;

        @Override
        public String address() {
            return "http://place.example/";
        }

        @Override
        public Visit poll(SourceState state) throws IOException {
            asked.incrementAndGet();
            if (failure != null) {
                throw failure;
            }
            return new Visit(SourceState.newBuilder(state).setEtag(etag).build(), published, interval);
        }

        @Override
        public void look(Consumer<Finding> found) {
            throw new UnsupportedOperationException("nobody looks");
        }
    }
}
