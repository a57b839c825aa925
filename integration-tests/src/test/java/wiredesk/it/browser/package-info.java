/** A real browser, for what people see. */
package wiredesk.it.browser;
