package wiredesk.ingest.parse;

import wiredesk.schemas.RawArticle;

/** What a parser makes of a piece of input. */
public sealed interface Finding {

    /** Where the piece stands. */
    Origin origin();

    /** The piece as received. */
    byte[] bytes();

    /**
     * An article, not yet identified.
     *
     * @param article all that the provider says; source, id, content hash and receipt are still to come
     */
    record Parsed(Origin origin, RawArticle.Builder article, byte[] bytes) implements Finding {}

    /** A piece that is no article that we can read. */
    record Broken(Origin origin, ParseFailure reason, byte[] bytes) implements Finding {}
}
