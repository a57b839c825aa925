/**
 * Rebuilds of what is downstream: {@link wiredesk.desk.rebuild.Rebuilder} asks the sink by records of {@code news.routes} to send
 * again what is out, waits until it has, and has it take back what nothing vouches for.
 */
package wiredesk.desk.rebuild;
