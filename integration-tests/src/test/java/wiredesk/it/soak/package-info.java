/**
 * The made-up agency plays against a running Wiredesk, which is killed meanwhile. Afterwards {@link
 * wiredesk.it.soak.SoakCheck} holds what stands in the topics against the agency's daybook, and {@link
 * wiredesk.it.soak.CountCheck} what ingest has counted.
 */
package wiredesk.it.soak;
