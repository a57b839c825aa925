/** Health, readiness and metrics of a process over HTTP. */
package wiredesk.runtime.admin;
