package wiredesk.enrich.topology;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Remembers for a moment that a shadow topic is not there. What a canceled replay has left on the lane would otherwise have
 * the brokers list their topics for every record. A topic that is gone does not come back, since no two replays share a name,
 * and one that is new is known to the brokers before its replay is noted and anything is copied. The moment is short all the
 * same: a broker may be late to hear of a topic. Any thread may ask.
 */
public final class Absences implements Predicate<String> {

    static final Duration MOMENT = Duration.ofSeconds(1);

    /** More replays than this are not canceled at a time; what is remembered may be forgotten without harm. */
    private static final int MOST = 100;

    private final Predicate<String> isThere;
    private final Clock clock;
    private final Map<String, Instant> missed = new ConcurrentHashMap<>();

    /** @param isThere whether there is a topic of this name; asked as long as it says so */
    public Absences(Predicate<String> isThere, Clock clock) {
        this.isThere = isThere;
        this.clock = clock;
    }

    @Override
    public boolean test(String topic) {
        Instant now = clock.instant();
        Instant last = missed.get(topic);
        if (last != null && now.isBefore(last.plus(MOMENT))) {
            return false;
        }
        if (isThere.test(topic)) {
            missed.remove(topic);
            return true;
        }
        if (missed.size() >= MOST) {
            missed.clear();
        }
        // The moment starts with the answer: that takes longer than a moment where the brokers are busy.
        missed.put(topic, clock.instant());
        return false;
    }
}
