/**
 * Quotation marks of every kind, paired paragraph by paragraph.
 *
 * <p>{@link wiredesk.enrich.quotes.marks.MarkScanner#scan} walks once over a paragraph with a stack of open marks: time
 * is linear whatever the text. Apostrophes, inch marks and stray marks pair with nothing; what is still open at the end
 * of its paragraph ends there.
 */
package wiredesk.enrich.quotes.marks;
