/**
 * Dead letters, and what people do with them. {@link wiredesk.desk.deadletters.Letters} reads them and knows of each whether
 * it is dealt with; {@link wiredesk.desk.deadletters.Clearing} brings them to an end: sent back to where they came from, or
 * parked. The ledger keeps the ends, each written in the transaction that carries it out.
 */
package wiredesk.desk.deadletters;
