package wiredesk.desk.evaluate;

import java.io.PrintStream;
import java.time.Clock;

/** Shows a person that it goes on, a document at a time. */
public interface Progress extends AutoCloseable {

    /** One more document is done. */
    void step();

    @Override
    void close();

    /**
     * A bar on a terminal, else a plain line every few seconds.
     *
     * @param documents how many there are
     */
    static Progress on(PrintStream out, boolean terminal, int documents) {
        return terminal ? new BarProgress(out, documents) : new LineProgress(out, documents, Clock.systemUTC());
    }
}
