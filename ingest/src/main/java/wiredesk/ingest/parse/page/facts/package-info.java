/**
 * What a web page states about itself, in the vocabularies that pages use: schema.org in JSON-LD and in microdata, Open
 * Graph and its relatives in {@code meta} elements, and last what readers see. {@link
 * wiredesk.ingest.parse.page.facts.PageFacts} asks them in order of trust.
 */
package wiredesk.ingest.parse.page.facts;
