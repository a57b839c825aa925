package wiredesk.ingest.feed;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.identity.SourceName;

/**
 * Tells the operator, once for each new address, that a feed has moved for good. The address stays as configured: what a
 * server says today must not take over a source.
 */
final class Relocation {

    private static final Logger LOG = LoggerFactory.getLogger(Relocation.class);

    private final SourceName name;
    private final URI configured;
    private Optional<URI> told = Optional.empty();

    Relocation(SourceName name, URI configured) {
        this.name = name;
        this.configured = configured;
    }

    void notice(Answer answer) {
        if (answer.moved().isPresent() && !answer.moved().equals(told)) {
            told = answer.moved();
            LOG.warn(
                    "source {}: {} has moved for good to {}; set ingest.sources.{}.url to it",
                    name,
                    configured,
                    told.get(),
                    name);
        }
    }
}
