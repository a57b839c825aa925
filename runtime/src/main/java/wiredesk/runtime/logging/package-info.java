/** Where log events go and what they look like. */
package wiredesk.runtime.logging;
