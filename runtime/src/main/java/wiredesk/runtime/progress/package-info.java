/** How long work shows a person that it goes on: a bar on a terminal, plain lines elsewhere. */
package wiredesk.runtime.progress;
