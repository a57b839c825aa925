package wiredesk.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Whether an address may be asked for. Consulted before every request, redirects included. */
@FunctionalInterface
public interface Permission {

    /** Everything may be asked for, without more pause than usual. */
    Permission GRANTED = url -> Duration.ZERO;

    /**
     * @return the pause that the host wishes between two such requests; zero if it says nothing
     * @throws IOException if the address must not be asked for, or nobody can say at the moment
     */
    Duration check(URI url) throws IOException;
}
