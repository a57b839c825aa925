/**
 * How the replay lane gives way: {@link wiredesk.enrich.yielding.Yielding} looks every second how much the live lane has
 * before it, and pauses the replay lane when that is too much.
 */
package wiredesk.enrich.yielding;
