/** What {@code wiredesk topics create} and {@code check} do to live brokers and registries. */
package wiredesk.it.topics;
