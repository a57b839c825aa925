/**
 * Reports of evaluations in the form in which they are looked at: tables for people ({@link
 * wiredesk.desk.evaluate.ReportPage}), JSON for machines ({@link wiredesk.desk.evaluate.ReportJson}).
 */
package wiredesk.desk.evaluate;
