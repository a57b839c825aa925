/**
 * Clean text from what providers send: bytes to characters, markup to paragraphs, wrapped lines to running text, and the
 * many ways to write an instant. Paragraphs are separated by one blank line everywhere in Wiredesk.
 */
package wiredesk.ingest.text;
