package wiredesk.ingest.parse.wiretext;

import java.time.Instant;
import java.util.Optional;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.RawArticle;

/** One way to write header and text between the control characters. */
interface WireStandard {

    /**
     * The article that a message holds; empty if its header is of another standard.
     *
     * @param carried when the input was made, for messages that give no year or no time
     * @throws ParseFailure if the header is of this standard and the message is broken
     */
    Optional<RawArticle.Builder> read(Frame frame, Instant carried) throws ParseFailure;
}
