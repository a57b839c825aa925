/** What a test of {@code wiredesk audit} plants, and what it reads of the command's answer. */
package wiredesk.it.audit;
