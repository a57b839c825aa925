/**
 * The desk by HTTP. {@link wiredesk.desk.page.http.PageServer} listens; each {@link wiredesk.desk.page.http.Endpoint} answers
 * for a part of the page, and {@link wiredesk.desk.page.http.WireStream} tells of changes as they come.
 */
package wiredesk.desk.page.http;
