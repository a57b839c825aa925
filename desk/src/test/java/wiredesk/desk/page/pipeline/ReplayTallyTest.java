package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplaySelection;
import wiredesk.schemas.ReplayState;

class ReplayTallyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final List<Replay> book = new ArrayList<>();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final ReplayTally tally = new ReplayTally(
            () -> List.copyOf(book),
            replay -> {
                asked.incrementAndGet();
                return new ReplayStatus(replay, passed.get(), 1_000, passed.get(), 0);
            },
            new Copying());

    @Test
    void aRunningReplayHasARateAndAnEnd() {
        book.add(replay("a", ReplayState.RUNNING));
        tally.at(1, NOW);
        passed.set(100);

        Sample.ReplayLine line = tally.at(1, NOW.plusSeconds(10)).get(0);

        assertThat(line.rate()).isEqualTo(10.0);
        assertThat(line.etaSeconds()).isEqualTo(90);
        assertThat(line.stalled()).isFalse();
        assertThat(line.selection()).isEqualTo("source coast");
    }

    @Test
    void oneThatShouldRunAndDoesNotMoveIsStalled() {
        book.add(replay("a", ReplayState.RUNNING));
        tally.at(1, NOW);

        assertThat(tally.at(1, NOW.plusSeconds(20)).get(0).stalled()).isFalse();
        assertThat(tally.at(1, NOW.plusSeconds(40)).get(0).stalled()).isTrue();
        passed.set(5);
        assertThat(tally.at(1, NOW.plusSeconds(42)).get(0).stalled()).isFalse();
    }

    @Test
    void ofOneThatHasEndedIsAskedOnce() {
        book.add(replay("a", ReplayState.DONE));

        tally.at(1, NOW);
        tally.at(1, NOW.plusSeconds(2));
        tally.at(2, NOW.plusSeconds(4));

        assertThat(asked).hasValue(1);
    }

    @Test
    void theYoungestComeFirstAndNoMoreThanThereIsRoomFor() {
        for (int number = 0; number < ReplayTally.MOST + 5; number++) {
            book.add(replay("r%03d".formatted(number), ReplayState.DONE));
        }

        List<Sample.ReplayLine> lines = tally.at(1, NOW);

        assertThat(lines).hasSize(ReplayTally.MOST);
        assertThat(lines.get(0).id()).isEqualTo("r054");
    }

    private static Replay replay(String id, ReplayState state) {
        return Replay.newBuilder()
                .setId(id)
                .setCreated(NOW)
                .setChanged(NOW)
                .setState(state)
                .setSelection(ReplaySelection.newBuilder()
                        .setSources(List.of("coast"))
                        .build())
                .build();
    }
}
