/**
 * Whether every article that was accepted has come to an end, and to one alone. {@link wiredesk.desk.audit.Audit} reads the
 * topics, {@link wiredesk.desk.audit.Reconciliation} does the sums, {@link wiredesk.desk.audit.Balance} is what comes of it.
 */
package wiredesk.desk.audit;
