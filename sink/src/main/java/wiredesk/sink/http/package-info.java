/** Routes by HTTP, beside the command line: {@link wiredesk.sink.http.RouteServer}. */
package wiredesk.sink.http;
