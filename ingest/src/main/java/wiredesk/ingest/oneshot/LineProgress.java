package wiredesk.ingest.oneshot;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line now and then, for logs and pipes. */
final class LineProgress implements Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long total;
    private final Clock clock;
    private Instant next;
    private long read;

    LineProgress(PrintStream out, long total, Clock clock) {
        this.out = out;
        this.total = total;
        this.clock = clock;
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public synchronized void advance(long bytes, long articles) {
        read += bytes;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(EVERY);
            String share = total > 0 ? " (" + Math.min(100, 100 * read / total) + " %)" : "";
            out.println("ingest: " + articles + " articles, " + (read >> 20) + " MiB read" + share);
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
