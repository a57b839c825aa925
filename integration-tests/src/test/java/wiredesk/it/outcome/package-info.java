/**
 * Has every story had its outcome, and had it once? The topics are read as a subscriber reads them into a {@link
 * wiredesk.it.outcome.Ledger}, and the {@link wiredesk.it.outcome.OutcomeChecker} names every record that is missing, doubled
 * or nobody's.
 */
package wiredesk.it.outcome;
