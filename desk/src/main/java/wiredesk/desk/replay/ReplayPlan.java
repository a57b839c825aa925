package wiredesk.desk.replay;

import java.time.Duration;
import java.util.Optional;
import wiredesk.schemas.Replay;

/**
 * What a replay would do.
 *
 * @param draft the replay, of which nothing has been noted yet
 * @param records that are looked through
 * @param articles versions of articles that are selected
 * @param bytes of their keys and values
 */
public record ReplayPlan(Replay draft, long records, long articles, long bytes) {

    /** How long copying takes at the rate that is set; empty where none is. */
    public Optional<Duration> time() {
        return Optional.ofNullable(draft.getRate()).map(rate -> Duration.ofMillis((long) (1000 * articles / rate)));
    }
}
