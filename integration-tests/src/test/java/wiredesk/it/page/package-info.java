/** Stories for the page's tests. */
package wiredesk.it.page;
