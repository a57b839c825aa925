/** What ingest remembers, in compacted topics, so that it survives a restart and all instances share it. */
package wiredesk.ingest.state;
