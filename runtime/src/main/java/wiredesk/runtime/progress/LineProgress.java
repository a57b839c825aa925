package wiredesk.runtime.progress;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line now and then, for logs and pipes. */
final class LineProgress implements Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final Task task;
    private final Clock clock;
    private Instant next;
    private long done;

    LineProgress(PrintStream out, Task task, Clock clock) {
        this.out = out;
        this.task = task;
        this.clock = clock;
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public synchronized void advance(long steps, String note) {
        done += steps;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(EVERY);
            out.println(task.name() + ": " + far() + (note.isEmpty() ? "" : ", " + note));
        }
    }

    private String far() {
        long units = done / task.unitSize();
        if (task.total() <= 0) {
            return units + " " + task.unit();
        }
        long share = Math.min(100, 100 * done / task.total());
        return units + " of " + task.total() / task.unitSize() + " " + task.unit() + " (" + share + " %)";
    }

    @Override
    public void close() {
        out.flush();
    }
}
