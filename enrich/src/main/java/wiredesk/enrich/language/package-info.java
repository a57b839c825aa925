/**
 * Which language a text is in, and how to read one that there is no model for.
 */
package wiredesk.enrich.language;
