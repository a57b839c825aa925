/**
 * Replays: raw articles that go through the pipeline once more. {@link wiredesk.desk.replay.Replays} keeps the book of
 * them, {@link wiredesk.desk.replay.ReplayRun} carries one out by a {@link wiredesk.desk.replay.Conveyor}, which copies
 * records exactly once.
 */
package wiredesk.desk.replay;
