package wiredesk.ingest.parse;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads one wire format. Stateless, so that all sources share one. */
public interface Parser {

    /** Whether this parser should read an input that begins like this. */
    boolean recognises(Head head);

    /**
     * Reads the document to its end and reports every piece of it, in order. A broken piece is a finding; it does not end
     * the reading.
     *
     * @throws ParseFailure if the document as a whole is broken
     * @throws TooLarge if it goes beyond its limits
     * @throws IOException if it cannot be read
     */
    void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure;
}
