package wiredesk.desk.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of the deliveries of one source, or of all. */
public final class Sums {

    private final Map<Ending, Long> endings = new EnumMap<>(Ending.class);
    private long accepted;
    private long inFlight;
    private long lost;
    private long doubled;

    Sums() {
        for (Ending ending : Ending.values()) {
            endings.put(ending, 0L);
        }
    }

    /** One that ended; in more than one way, if more are given, and is then counted by the first. */
    void addEnded(List<Ending> ways) {
        accepted++;
        endings.merge(ways.get(0), 1L, Long::sum);
        doubled += ways.size() > 1 ? 1 : 0;
    }

    void addEnded(Ending ending, long count) {
        accepted += count;
        endings.merge(ending, count, Long::sum);
    }

    void addInFlight() {
        accepted++;
        inFlight++;
    }

    void addLost() {
        accepted++;
        lost++;
    }

    void add(Sums other) {
        accepted += other.accepted;
        inFlight += other.inFlight;
        lost += other.lost;
        doubled += other.doubled;
        other.endings.forEach((ending, count) -> endings.merge(ending, count, Long::sum));
    }

    /** All deliveries: those that ended, those in flight and those lost. */
    public long accepted() {
        return accepted;
    }

    /** How many ended in which way; every way is there. */
    public Map<Ending, Long> endings() {
        return Collections.unmodifiableMap(endings);
    }

    /** Not at their end yet: a stage has still to come to them. */
    public long inFlight() {
        return inFlight;
    }

    /** Without an end though all stages are past them. */
    public long lost() {
        return lost;
    }

    /** With more than one end. */
    public long doubled() {
        return doubled;
    }
}
