/**
 * The contract between Wiredesk's services and everybody who reads their topics: the Avro records (generated from {@code
 * src/main/avro}), the catalogue of topics, the order of versions, and the serdes.
 */
package wiredesk.schemas;
