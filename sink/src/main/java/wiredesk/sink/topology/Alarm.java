package wiredesk.sink.topology;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Rings once, at the time that it is set for. Kafka Streams commits a transaction for every punctuation, whatever came of
 * it: a sink that looked for ended embargoes five times a second would never be idle, and its broker never without an
 * open transaction.
 */
final class Alarm {

    /** When the time has come already: others have their turn first. */
    static final Duration SHORTEST = Duration.ofMillis(100);

    /** A clock that is put forward, or a machine that slept, is noticed after this. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final ProcessingContext context;
    private final Clock clock;
    private Instant time = Instant.MAX;
    private Cancellable schedule = () -> {};

    Alarm(ProcessingContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    /**
     * Forgets the time that it was set for before.
     *
     * @param next never later than {@link #LONGEST} from now is it rung; {@link Instant#MAX} for never
     */
    void set(Instant next, Punctuator ring) {
        if (next.equals(time)) {
            return;
        }
        schedule.cancel();
        time = next;
        if (!next.equals(Instant.MAX)) {
            schedule = context.schedule(wait(next), PunctuationType.WALL_CLOCK_TIME, ring);
        }
    }

    /** It has rung. */
    void stop() {
        set(Instant.MAX, now -> {});
    }

    private Duration wait(Instant next) {
        Instant now = clock.instant();
        if (next.isAfter(now.plus(LONGEST))) {
            return LONGEST;
        }
        Duration wait = Duration.between(now, next);
        return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
    }
}
