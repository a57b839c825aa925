/** What went wrong, case by case, for whoever tunes: each failure says of what sort it is and shows its place in the text. */
package wiredesk.enrich.evaluate.failures;
