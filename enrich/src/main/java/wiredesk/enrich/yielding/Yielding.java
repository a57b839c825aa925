package wiredesk.enrich.yielding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pauses a lane while more live articles wait than they should, from {@link #start} to {@link #close}, on a thread of its
 * own. The lane goes on when half of the bound or less is left: at one bound for both it would go on and off all the time,
 * and keep the live lane near it. While Kafka does not answer, the lane stays as it is and there is no figure.
 */
public final class Yielding implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Yielding.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Callable<Long> lag;
    private final long bound;
    private final Consumer<Boolean> pause;
    private final Runnable atEnd;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "replay-yielding");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean paused;
    private volatile double waiting = Double.NaN;
    private boolean failing;

    /**
     * @param bound how many may wait
     * @param pause told true to pause the lane, false to resume it
     * @param atEnd gives back what the lag's reader has
     */
    Yielding(Callable<Long> lag, long bound, Consumer<Boolean> pause, MeterRegistry meters, Runnable atEnd) {
        this.lag = lag;
        this.bound = bound;
        this.pause = pause;
        this.atEnd = atEnd;
        Gauge.builder("wiredesk.enrich.replay.paused", this, it -> it.paused ? 1 : 0)
                .description("1 while the replay lane stands still to let live articles pass")
                .register(meters);
        Gauge.builder("wiredesk.enrich.live.lag", this, it -> it.waiting)
                .description("Live articles that wait to be read, on all instances together")
                .register(meters);
    }

    /**
     * Connects to Kafka and looks at once and then every second.
     *
     * @param client properties of an admin client
     * @param group the live lane's
     * @param topic what it reads
     */
    public static Yielding start(
            Map<String, Object> client,
            String group,
            String topic,
            long bound,
            Consumer<Boolean> pause,
            MeterRegistry meters) {
        Admin admin = Admin.create(client);
        Yielding yielding =
                new Yielding(new LiveLag(admin, group, topic), bound, pause, meters, () -> admin.close(Duration.ZERO));
        yielding.thread.scheduleWithFixedDelay(yielding::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return yielding;
    }

    /** Looks once. A failure is told the first time, and its end. */
    void look() {
        try {
            long now = lag.call();
            waiting = now;
            decide(now);
            if (failing) {
                LOG.info("the live lane's lag can be read again");
            }
            failing = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is being closed
        } catch (Exception e) {
            waiting = Double.NaN;
            if (!failing) {
                LOG.warn("the live lane's lag cannot be read, will go on trying: {}", e.toString());
            }
            failing = true;
        }
    }

    private void decide(long now) {
        boolean wanted = paused ? now > bound / 2 : now > bound;
        if (wanted != paused) {
            LOG.info("{} live articles wait: replay {}", now, wanted ? "pauses" : "goes on");
            pause.accept(wanted);
            paused = wanted;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        atEnd.run();
        waiting = Double.NaN;
    }
}
