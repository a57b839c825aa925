/** What the page asks of the index: the wire, an article, names, quotes. Each class answers one question. */
package wiredesk.desk.page.query;
