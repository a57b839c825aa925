/**
 * How a Streams service stands with the topics that it reads: how much waits for it, and whether a transaction that nobody
 * ends keeps it from reading on. {@link wiredesk.runtime.inputs.InputWatch} looks and tells.
 */
package wiredesk.runtime.inputs;
