package wiredesk.desk.evaluate;

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
        LineProgress progress = new LineProgress(new PrintStream(out, true, StandardCharsets.UTF_8), 9, clock);

        for (int i = 0; i < 9; i++) {
            clock.now = clock.now.plus(Duration.ofSeconds(2));
            progress.step();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "evaluate: 3 of 9 documents", "evaluate: 6 of 9 documents", "evaluate: 9 of 9 documents");
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
