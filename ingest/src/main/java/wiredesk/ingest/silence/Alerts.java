package wiredesk.ingest.silence;

import java.util.Collection;
import java.util.Optional;
import wiredesk.schemas.Alert;

/** Alerts as they stand, whichever instance has raised them. */
interface Alerts {

    Optional<Alert> find(String id);

    Collection<Alert> all();

    /** Writes what has become of one. It shows in {@link #find} at once. */
    void write(Alert alert);
}
