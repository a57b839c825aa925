/** What services tell Prometheus, and what dashboard, rules and documentation say of it. */
package wiredesk.it.metrics;
