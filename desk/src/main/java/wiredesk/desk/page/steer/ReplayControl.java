package wiredesk.desk.page.steer;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import wiredesk.desk.replay.ReplayPlan;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.ReplaySelection;

/**
 * What can be done with replays from the desk. Every method may throw {@link wiredesk.desk.replay.ReplayRefused}, with why
 * and what can be done instead.
 */
public interface ReplayControl {

    /**
     * What a replay is to be.
     *
     * @param within a stretch of one partition that it is narrowed to
     * @param rate articles a second at most
     */
    record Wanted(ReplaySelection selection, Optional<OffsetRange> within, boolean shadow, Optional<Double> rate) {}

    /** The youngest first. */
    List<ReplayStatus> all();

    ReplayStatus find(String id);

    /** Counts, and does nothing. */
    ReplayPlan plan(Wanted wanted);

    /** Notes it, and copies in the background. */
    ReplayStatus start(Wanted wanted);

    /** Whoever copies stops within a second or so. */
    ReplayStatus pause(String id);

    /** Goes on in the background, here. */
    ReplayStatus resume(String id);

    /** Gives it up; a shadow's results go with it. */
    ReplayStatus cancel(String id);

    /** Sends a shadow's results to the sink, in the background. */
    ReplayStatus promote(String id);

    /**
     * Compares a shadow with what is out.
     *
     * @param article looks at this one alone
     */
    Comparison diff(String id, Optional<String> article);

    /** What differs; written article by article, since all at once may be more than memory holds. */
    @FunctionalInterface
    interface Comparison {

        void writeJson(PrintWriter out);
    }
}
