package wiredesk.desk.page.follow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.runtime.kafka.KafkaClients;

/**
 * Keeps the index up with the topics in a thread of its own. Whatever goes wrong, it says so, waits and starts again from
 * where the index is: the desk is a subscriber, and nothing depends on it.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaClients clients;
    private final NewsIndex index;
    private final Changes changes;
    private final Counter unreadable;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-follower");
    private volatile String problem;
    private volatile long behind = -1;

    public Follower(KafkaClients clients, NewsIndex index, Changes changes, MeterRegistry meters) {
        this.clients = clients;
        this.index = index;
        this.changes = changes;
        this.unreadable = Counter.builder("wiredesk.desk.unreadable")
                .description("Records that the desk could not read, and so does not show")
                .register(meters);
        Gauge.builder("wiredesk.desk.behind", this, Follower::behind)
                .description("Records that the desk has not read yet; -1 before it has started")
                .register(meters);
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Records that wait to be read; -1 before the first look. */
    public long behind() {
        return behind;
    }

    /** Why it does not follow now. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void run() {
        Duration pause = Duration.ofMillis(500);
        while (stopped.getCount() > 0) {
            Instant begun = Instant.now();
            try {
                index.recover();
                follow();
            } catch (RuntimeException e) {
                problem = e.getMessage();
                LOG.warn("the desk stops following the topics and starts again in {} ms", pause.toMillis(), e);
                pause = Duration.between(begun, Instant.now()).compareTo(LONGEST_PAUSE) > 0
                        ? Duration.ofMillis(500)
                        : pause.multipliedBy(2);
                sleep(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            }
        }
    }

    /** Until it is to stop, or there are more partitions to follow. */
    private void follow() {
        try (Pass reading = new Pass(clients, index, changes, unreadable)) {
            while (stopped.getCount() > 0 && !reading.isOutgrown()) {
                reading.step();
                behind = reading.behind();
                problem = null;
            }
            reading.settle();
        }
    }

    /** With jitter, so that many desks do not come back at once. */
    private void sleep(Duration pause) {
        try {
            long millis = pause.toMillis();
            stopped.await(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
