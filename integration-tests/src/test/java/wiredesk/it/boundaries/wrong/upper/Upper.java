package wiredesk.it.boundaries.wrong.upper;

import org.apache.avro.Schema;

/**
 * Uses a library.
 *
 * @param schema of Avro
 */
public record Upper(Schema schema) {}
