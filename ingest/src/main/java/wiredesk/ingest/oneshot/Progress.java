package wiredesk.ingest.oneshot;

import java.io.PrintStream;
import java.time.Clock;

/** Shows a person that it goes on. */
public interface Progress extends AutoCloseable {

    /**
     * @param bytes read since the last call
     * @param articles published so far
     */
    void advance(long bytes, long articles);

    @Override
    void close();

    /** Nothing to see. */
    static Progress none() {
        return new Progress() {
            @Override
            public void advance(long bytes, long articles) {}

            @Override
            public void close() {}
        };
    }

    /**
     * A bar on a terminal, else a plain line every few seconds.
     *
     * @param total bytes to read; negative if nobody knows
     */
    static Progress on(PrintStream out, boolean terminal, long total) {
        return terminal ? new BarProgress(out, total) : new LineProgress(out, total, Clock.systemUTC());
    }
}
