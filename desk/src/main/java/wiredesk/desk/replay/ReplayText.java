package wiredesk.desk.replay;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import wiredesk.desk.show.Ink;
import wiredesk.schemas.Replay;

/** Replays, for people. */
public final class ReplayText {

    private static final double MIB = 1 << 20;

    private final Ink ink;

    public ReplayText(Ink ink) {
        this.ink = ink;
    }

    /** A line for the replay, one for how far it is. */
    public String show(ReplayStatus status) {
        Replay replay = status.replay();
        long share = status.length() == 0 ? 100 : 100 * status.passed() / status.length();
        return "%s  %s%s%n  %d articles copied, %d of %d records looked at (%d %%)%s%n"
                .formatted(
                        ink.bold(replay.getId()),
                        Replays.word(replay.getState()),
                        replay.getShadow() ? ", shadow" : "",
                        status.copied(),
                        status.passed(),
                        status.length(),
                        share,
                        status.lane() > 0 ? "; the lane has " + status.lane() + " records to read" : "");
    }

    /** What a replay would do. */
    public static String plan(ReplayPlan plan) {
        String size = String.format(Locale.ROOT, "%.1f MiB", plan.bytes() / MIB);
        String time = plan.time()
                .map(each ->
                        "about " + rounded(each) + " at " + number(plan.draft().getRate()) + " a second")
                .orElse("as fast as enrich reads them");
        return "%d of %d articles, %s, %s%n".formatted(plan.articles(), plan.records(), size, time);
    }

    private static String number(double rate) {
        return rate == Math.rint(rate) ? Long.toString((long) rate) : Double.toString(rate);
    }

    private static String rounded(Duration time) {
        if (time.compareTo(Duration.ofMinutes(2)) < 0) {
            return time.plusMillis(999).truncatedTo(ChronoUnit.SECONDS).toSeconds() + " s";
        }
        return time.plusSeconds(59).toMinutes() + " minutes";
    }
}
