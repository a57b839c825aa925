/**
 * How fast Wiredesk is, measured from outside. {@link wiredesk.desk.bench.Bench} plays articles through a system and, in
 * the same run, through the extractor alone and through Kafka alone, so that figures of a busy machine still compare.
 */
package wiredesk.desk.bench;
