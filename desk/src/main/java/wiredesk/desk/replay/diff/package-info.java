/**
 * How the shadow of a replay differs from what subscribers have: what a promotion would send. {@link
 * wiredesk.desk.replay.diff.ShadowDiff} reads the topics and makes {@link wiredesk.desk.replay.diff.Differences} of them,
 * article by article in {@code Comparison}; {@link wiredesk.desk.replay.diff.DiffText}, {@link
 * wiredesk.desk.replay.diff.DiffJson} and {@link wiredesk.desk.replay.diff.DiffPage} show them.
 */
package wiredesk.desk.replay.diff;
