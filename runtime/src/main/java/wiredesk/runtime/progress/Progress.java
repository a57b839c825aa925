package wiredesk.runtime.progress;

import java.io.PrintStream;
import java.time.Clock;

/** Shows a person that it goes on. */
public interface Progress extends AutoCloseable {

    /**
     * @param steps done since the last call
     * @param note what else there is to say; may be empty
     */
    void advance(long steps, String note);

    @Override
    void close();

    /** Nothing to see. */
    static Progress none() {
        return new Progress() {
            @Override
            public void advance(long steps, String note) {}

            @Override
            public void close() {}
        };
    }

    /** A bar on a terminal, else a plain line every few seconds. */
    static Progress on(PrintStream out, boolean terminal, Task task) {
        return terminal ? new BarProgress(out, task) : new LineProgress(out, task, Clock.systemUTC());
    }
}
