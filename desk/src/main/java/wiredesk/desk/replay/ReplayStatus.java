package wiredesk.desk.replay;

import wiredesk.schemas.Replay;

/**
 * How far a replay is.
 *
 * @param passed offsets that have been looked at
 * @param length offsets that are to be looked at
 * @param copied articles on the replay lane so far
 * @param lane records of any replay that the lane has still to read
 */
public record ReplayStatus(Replay replay, long passed, long length, long copied, long lane) {}
