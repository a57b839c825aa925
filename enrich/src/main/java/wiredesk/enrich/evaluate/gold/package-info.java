/**
 * Texts with their quotes and entities marked: by people, as read from a file ({@link wiredesk.enrich.evaluate.gold.GoldFile}),
 * or by the extractor, in the same form. All offsets are Unicode code points of the text.
 */
package wiredesk.enrich.evaluate.gold;
