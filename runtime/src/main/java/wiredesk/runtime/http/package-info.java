/** What the HTTP interfaces of the services share: who may call, and how a call is refused. */
package wiredesk.runtime.http;
