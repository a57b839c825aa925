package wiredesk.runtime.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LineProgressTest {

    @Test
    void aLineNowAndThenSaysHowFarItIs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Steps clock = new Steps();
        LineProgress progress = new LineProgress(
                new PrintStream(out, true, StandardCharsets.UTF_8), Task.of("evaluate", "documents", 9), clock);

        for (int i = 0; i < 9; i++) {
            clock.now = clock.now.plus(Duration.ofSeconds(2));
            progress.advance(1, "");
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "evaluate: 3 of 9 documents (33 %)",
                        "evaluate: 6 of 9 documents (66 %)", "evaluate: 9 of 9 documents (100 %)");
    }

    @Test
    void bytesAreShownInLargerUnitsAndWithWhatElseThereIsToSay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Steps clock = new Steps();
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        LineProgress progress = new LineProgress(lines, Task.ofBytes("ingest", 40L << 20), clock);

        clock.now = clock.now.plus(Duration.ofSeconds(6));
        progress.advance(20 << 20, "25 published");
        progress.advance(1, "26 published");

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("ingest: 20 of 40 MiB (50 %), 25 published");
    }

    @Test
    void fewBytesAreShownInAUnitInWhichSomethingMoves() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Steps clock = new Steps();
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        LineProgress progress = new LineProgress(lines, Task.ofBytes("ingest", 800 << 10), clock);

        clock.now = clock.now.plus(Duration.ofSeconds(6));
        progress.advance(200 << 10, "");

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("ingest: 200 of 800 KiB (25 %)");
    }

    @Test
    void whereNobodyKnowsTheEndNoneIsShown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Steps clock = new Steps();
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        LineProgress progress = new LineProgress(lines, Task.ofBytes("ingest", -1), clock);

        clock.now = clock.now.plus(Duration.ofSeconds(6));
        progress.advance(2 << 20, "");

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("ingest: 2 MiB");
    }

    private static final class Steps extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
