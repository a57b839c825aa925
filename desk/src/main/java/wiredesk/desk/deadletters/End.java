package wiredesk.desk.deadletters;

import java.time.Instant;

/**
 * How a dead letter ended.
 *
 * @param state redriven or parked
 * @param time when
 * @param reason where to, or why; in words
 */
public record End(State state, Instant time, String reason) {}
