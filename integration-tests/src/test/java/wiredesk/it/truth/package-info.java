/**
 * What subscribers must be left with: {@link wiredesk.it.truth.Truth} says it by looking at all deliveries at once, {@link
 * wiredesk.it.truth.Deliveries} makes them at random, {@link wiredesk.it.truth.Downstream} reads what the sink left.
 */
package wiredesk.it.truth;
