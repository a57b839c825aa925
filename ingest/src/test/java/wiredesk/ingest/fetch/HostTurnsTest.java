package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();

    @Test
    void twoRequestsToOneHostStartAPauseApart() throws Exception {
        HostTurns turns = new HostTurns(2, time);
        turns.take("a.example", SECOND).close();
        time.now = time.now.plusMillis(300);

        turns.take("a.example", SECOND).close();

        assertThat(time.slept).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void anotherHostDoesNotWait() throws Exception {
        HostTurns turns = new HostTurns(1, time);

        try (HostTurns.Turn held = turns.take("a.example", SECOND);
                HostTurns.Turn other = turns.take("b.example", SECOND)) {
            assertThat(List.of(held, other)).doesNotContainNull();
        }

        assertThat(time.slept).isEmpty();
    }

    @Test
    void longerPauseCountsFromTheRequestBefore() throws Exception {
        HostTurns turns = new HostTurns(1, time);
        turns.take("a.example", SECOND).close();

        turns.take("a.example", SECOND.multipliedBy(10)).close();

        assertThat(time.slept).containsExactly(SECOND.multipliedBy(10));
    }

    @Test
    void hostThatRestedIsAskedAtOnce() throws Exception {
        HostTurns turns = new HostTurns(1, time);
        turns.take("a.example", SECOND).close();
        time.now = time.now.plusSeconds(5);

        turns.take("a.example", SECOND).close();

        assertThat(time.slept).isEmpty();
    }

    @Test
    void interruptEndsTheWaitForABusyHostAndLeavesItUsable() throws Exception {
        HostTurns turns = new HostTurns(1, time);
        HostTurns.Turn held = turns.take("a.example", Duration.ZERO);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> turns.take("a.example", Duration.ZERO)).isInstanceOf(InterruptedException.class);

        held.close();
        turns.take("a.example", Duration.ZERO).close();
    }

    @Test
    void interruptEndsThePauseAndGivesTheTurnBack() throws Exception {
        HostTurns turns = new HostTurns(1, time);
        turns.take("a.example", SECOND).close();
        time.interrupted = true;

        assertThatThrownBy(() -> turns.take("a.example", SECOND)).isInstanceOf(InterruptedException.class);

        time.interrupted = false;
        turns.take("a.example", SECOND).close();
        assertThat(time.slept).hasSize(1);
    }

    @Test
    void hostsThatNobodyWaitsForAreForgotten() throws Exception {
        HostTurns turns = new HostTurns(1, time);
        HostTurns.Turn held = turns.take("held.example", SECOND);

        for (int i = 0; i < 5_000; i++) {
            turns.take("host" + i + ".example", SECOND).close();
        }

        assertThat(turns.remembered()).isLessThan(1_100);
        held.close();
    }

    private static final class FakeTime implements HostTurns.Passing {

        private final List<Duration> slept = new ArrayList<>();
        private Duration now = Duration.ofHours(1);
        private boolean interrupted;

        @Override
        public Duration now() {
            return now;
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
            if (interrupted) {
                throw new InterruptedException();
            }
            slept.add(length);
            now = now.plus(length);
        }
    }
}
