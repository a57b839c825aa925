/**
 * Routes: named subscriptions, each with a filter and a topic of its own. {@link wiredesk.sink.routes.Routing} is one
 * partition's: it knows its routes ({@code RouteStates}) and what each has of every article ({@code Receipts}), and of a
 * change of an article plans the fewest records that bring every route up to it. All else follows from that: a correction
 * sends the difference, a kill takes back what was sent, a version that no longer matches as well, and a {@link
 * wiredesk.sink.routes.Backfill} can look at every article without sending anything twice.
 */
package wiredesk.sink.routes;
