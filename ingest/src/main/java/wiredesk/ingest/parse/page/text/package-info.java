/**
 * The text that a reader came to a page for. {@link wiredesk.ingest.parse.page.text.PageText} takes off what is clutter by its
 * element or by its name, finds the element that holds the story, and keeps the blocks in it that read like one.
 */
package wiredesk.ingest.parse.page.text;
