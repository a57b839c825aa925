/**
 * The way of an article through enrich: read, extracted, encoded, written. {@link
 * wiredesk.enrich.topology.EnrichTopology} is the way, {@link wiredesk.enrich.topology.GuardedExtractor} keeps from the
 * extractor what it should not see and turns its failures into dead letters.
 */
package wiredesk.enrich.topology;
