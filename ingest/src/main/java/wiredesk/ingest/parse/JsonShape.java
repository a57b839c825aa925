package wiredesk.ingest.parse;

import wiredesk.schemas.RawArticle;

/** One vocabulary in which a JSON object can describe an article. */
interface JsonShape {

    boolean recognises(Fields object);

    /** All that the object says, its format included. */
    RawArticle.Builder read(Fields object) throws ParseFailure;
}
