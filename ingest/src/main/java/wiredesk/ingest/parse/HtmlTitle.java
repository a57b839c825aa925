package wiredesk.ingest.parse;

import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;

/** Headlines of JSON are plain text by their standards and carry entities and tags in practice. */
final class HtmlTitle {

    private HtmlTitle() {}

    /** On one line; markup is taken off only where there is markup, so that a ticker in angle brackets stays. */
    static String plain(String headline) {
        boolean entity = headline.matches("(?s).*&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});.*");
        return entity || headline.contains("</") ? HtmlText.inline(headline) : Paragraphs.line(headline);
    }
}
