/**
 * An article's body as the extractor reads it: one {@link wiredesk.enrich.text.Document} of paragraphs, sentences and
 * tokens over plain arrays.
 *
 * <p>Inside the extractor all offsets are Java {@code char} offsets into the body. Records count Unicode code points:
 * {@link wiredesk.enrich.text.Document#span} crosses over, and is the only place that does.
 */
package wiredesk.enrich.text;
