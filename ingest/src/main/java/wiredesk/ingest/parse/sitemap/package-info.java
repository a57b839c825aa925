/** Sitemaps (sitemaps.org 0.9, with the news extension): lists of pages, as feeds without text. */
package wiredesk.ingest.parse.sitemap;
