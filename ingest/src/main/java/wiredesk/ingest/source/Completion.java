package wiredesk.ingest.source;

import java.util.Optional;
import wiredesk.ingest.parse.Finding;

/** A step between parsing and publishing: adds what the document does not have, or leaves a piece for another time. */
@FunctionalInterface
public interface Completion {

    /** Everything is complete as it is. */
    Completion NONE = Optional::of;

    /**
     * Called for one piece after the other, on the thread that reads the document.
     *
     * @return what to publish in the piece's place; empty to publish nothing
     * @throws java.io.UncheckedIOException if the whole document has to wait
     */
    Optional<Finding> complete(Finding finding);
}
