/**
 * In whatever order the versions of a story arrive, the same is left downstream: versions, a kill and an embargo as wires
 * send them, through ingest's parsers and both topologies, without a broker.
 */
package wiredesk.it.order;
