/**
 * Who an article is and which version of it this is: the id by which all versions are known, the hash by which a repeat is
 * known, the time by which versions are ordered.
 */
package wiredesk.ingest.identity;
