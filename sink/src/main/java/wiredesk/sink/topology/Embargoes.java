package wiredesk.sink.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which articles of a partition are to go out when: a second store beside the states, ordered by time, written in the same
 * transaction. So nobody has to look through all states for the few that are due, and as long as none is, nobody looks at
 * all.
 */
final class Embargoes {

    /** The store; its keys are the time as 16 hexadecimal digits, then '#' and the article id, its values the ids. */
    static final String STORE = "article-embargoes";

    private static final int DIGITS = 16;

    private final KeyValueStore<String, String> byTime;
    private final SinkMeters meters;
    private long waiting;
    /** Nothing is due before. */
    private volatile Instant earliest = Instant.MIN;

    Embargoes(KeyValueStore<String, String> byTime, SinkMeters meters) {
        this.byTime = byTime;
        this.meters = meters;
        try (KeyValueIterator<String, String> all = byTime.all()) {
            all.forEachRemaining(each -> count(1));
        }
        meters.watch(this);
    }

    /** The article waited for one time, if for any, and waits for another, if for any. */
    void move(String id, Optional<Instant> before, Optional<Instant> after) {
        if (before.equals(after)) {
            return;
        }
        before.ifPresent(time -> {
            if (byTime.delete(key(time, id)) != null) {
                count(-1);
            }
        });
        after.ifPresent(time -> {
            byTime.put(key(time, id), id);
            count(1);
            earliest = time.isBefore(earliest) ? time : earliest;
        });
    }

    /** Nothing is due before: the past until {@link #due} has looked, {@link Instant#MAX} when nothing is held. */
    Instant earliest() {
        return earliest;
    }

    /** Ids of articles whose time has come, the longest due first. */
    List<String> due(Instant now, int most) {
        List<String> due = new ArrayList<>();
        if (now.isBefore(earliest)) {
            return due;
        }
        try (KeyValueIterator<String, String> waiting = byTime.all()) {
            while (waiting.hasNext()) {
                KeyValue<String, String> next = waiting.next();
                Instant time = time(next.key);
                if (time.isAfter(now) || due.size() == most) {
                    earliest = time;
                    return due;
                }
                due.add(next.value);
            }
        }
        earliest = Instant.MAX;
        return due;
    }

    /** Another instance has the partition now. */
    void close() {
        count(-waiting);
        meters.forget(this);
    }

    private void count(long more) {
        waiting += more;
        meters.addWaiting(more);
    }

    /** What is held is in the future, so that the sign, which would break the order, is never there. */
    private static String key(Instant time, String id) {
        return "%016x#%s".formatted(time.toEpochMilli(), id);
    }

    private static Instant time(String key) {
        return Instant.ofEpochMilli(Long.parseLong(key.substring(0, DIGITS), 16));
    }
}
