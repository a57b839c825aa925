package wiredesk.ingest.source;

import java.util.Optional;
import wiredesk.ingest.identity.SourceName;

/** Something that articles come from. Each source works on threads of its own, so that none ever waits for another. */
public interface Source extends AutoCloseable {

    SourceName name();

    /** Starts the work and returns. */
    void start();

    /** What keeps it from working at the moment, in words; empty if nothing does. */
    Optional<String> problem();

    /** Takes nothing new and finishes what it has, within bounds. */
    @Override
    void close();
}
