package wiredesk.ingest.poll;

import java.io.IOException;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.SourceState;

/** Asks one place for what is new. Called by one thread at a time. */
public interface Poller {

    /** Where it is, without secrets; what is remembered of one address does not count for another. */
    String address();

    /**
     * Asks once and publishes what is new. When it returns, Kafka has all of it.
     *
     * @param state what was remembered after the visit before
     * @throws IOException if the place cannot be reached or gives too much; tried again later
     * @throws ParseFailure if what it gives as a whole is broken; tried again later
     * @throws wiredesk.ingest.publish.ArticlePublisher.Unavailable if Kafka or the registry is away
     */
    Visit poll(SourceState state) throws IOException, ParseFailure;

    /**
     * Asks once, without conditions, and reports what is there. Publishes and remembers nothing.
     *
     * @throws IOException as {@link #poll}
     * @throws ParseFailure as {@link #poll}
     */
    void look(Consumer<Finding> found) throws IOException, ParseFailure;
}
