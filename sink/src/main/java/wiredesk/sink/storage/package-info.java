/** How the sink writes what it keeps: records in Avro's single-object encoding, whose every released schema ships with it. */
package wiredesk.sink.storage;
