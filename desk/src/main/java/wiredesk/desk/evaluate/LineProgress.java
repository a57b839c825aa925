package wiredesk.desk.evaluate;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line now and then, for logs and pipes. */
final class LineProgress implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final int documents;
    private final Clock clock;
    private Instant next;
    private int done;

    LineProgress(PrintStream out, int documents, Clock clock) {
        this.out = out;
        this.documents = documents;
        this.clock = clock;
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public void step() {
        done++;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(EVERY);
            out.println("evaluate: " + done + " of " + documents + " documents");
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
