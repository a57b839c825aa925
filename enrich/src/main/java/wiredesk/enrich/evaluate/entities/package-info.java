/**
 * Entities as found against entities as marked. What is compared are mentions, each with its place and type, as in the shared
 * task of CoNLL-2003.
 */
package wiredesk.enrich.evaluate.entities;
