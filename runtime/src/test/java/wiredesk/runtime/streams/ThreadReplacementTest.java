package wiredesk.runtime.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

class ThreadReplacementTest {

    private static final Exception FAILURE =
            new StreamsException("cannot read", new IllegalStateException("no registry"));

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();
    private double random;
    private final ThreadReplacement replacement =
            new ThreadReplacement(clock(), () -> random, (pause, unless) -> pauses.add(pause));

    @Test
    void failedThreadIsReplaced() {
        assertThat(replacement.handle(FAILURE)).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void pausesDoubleUpToHalfAMinute() {
        for (int failures = 0; failures < 9; failures++) {
            replacement.handle(FAILURE);
        }

        assertThat(pauses)
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L, 30000L);
    }

    @Test
    void pauseIsShortenedAtRandomByUpToAHalf() {
        random = 1;

        replacement.handle(FAILURE);

        assertThat(pauses).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void failureAfterACalmIsTheFirstAgain() {
        replacement.handle(FAILURE);
        replacement.handle(FAILURE);
        now = now.plus(Duration.ofMinutes(3));

        replacement.handle(FAILURE);

        assertThat(pauses.get(2)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void brokenVirtualMachineEndsTheClient() {
        assertThat(replacement.handle(new StreamsException(new OutOfMemoryError())))
                .isEqualTo(SHUTDOWN_CLIENT);
        assertThat(pauses).isEmpty();
    }

    @Test
    void fullDiskEndsTheClient() {
        Status noSpace = new Status(Status.Code.IOError, Status.SubCode.NoSpace, "While appending to file");

        assertThat(replacement.handle(new ProcessorStateException("put", new RocksDBException(noSpace))))
                .isEqualTo(SHUTDOWN_CLIENT);
        assertThat(replacement.handle(new StreamsException(new IOException("No space left on device"))))
                .isEqualTo(SHUTDOWN_CLIENT);
        assertThat(pauses).isEmpty();
    }

    @Test
    void noThreadIsReplacedWhileTheServiceCloses() {
        replacement.close();

        assertThat(replacement.handle(FAILURE)).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void readinessNamesTheCauseWhileItIsRecent() {
        replacement.handle(FAILURE);

        assertThat(replacement.problem()).get().asString().contains("no registry");
        now = now.plus(Duration.ofSeconds(61));
        assertThat(replacement.problem()).isEmpty();
    }

    private Clock clock() {
        return new Clock() {
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
        };
    }
}
