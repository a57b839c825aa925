/**
 * Sends again what is out, where a topic downstream has lost it: {@link wiredesk.sink.rebuild.Rebuilding} goes through a
 * partition's articles between the live ones, and lets a {@link wiredesk.sink.rebuild.Mender} send.
 */
package wiredesk.sink.rebuild;
