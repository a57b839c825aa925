/** A collector of spans that keeps what it gets. */
package wiredesk.it.tracing;
