package wiredesk.sink.subscribers;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lag of subscribers in the metrics, from {@link #start} to {@link #close}, on a thread of its own: whatever
 * becomes of it, delivery goes on. While Kafka does not answer there are no figures, rather than old ones.
 */
public final class SubscriberLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriberLag.class);

    private final Callable<List<Lag>> reader;
    private final LagGauges gauges;
    private final Runnable atEnd;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "subscriber-lag");
        made.setDaemon(true);
        return made;
    });
    private boolean failing;

    /** @param atEnd gives back what the reader has */
    SubscriberLag(Callable<List<Lag>> reader, MeterRegistry meters, Runnable atEnd) {
        this.reader = reader;
        this.gauges = new LagGauges(meters);
        this.atEnd = atEnd;
    }

    /**
     * Connects to Kafka and asks at once and then every so often.
     *
     * @param client properties of an admin client
     * @param topics says of a name whether its readers are looked at
     * @param interval time between two polls, more than zero
     */
    public static SubscriberLag start(
            Map<String, Object> client, Predicate<String> topics, Duration interval, MeterRegistry meters) {
        Admin admin = Admin.create(client);
        SubscriberLag lag =
                new SubscriberLag(new LagReader(admin, topics)::read, meters, () -> admin.close(Duration.ZERO));
        lag.thread.scheduleWithFixedDelay(lag::poll, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        return lag;
    }

    /** Reads and shows once. A failure is told the first time, and its end. */
    void poll() {
        try {
            gauges.show(reader.call());
            if (failing) {
                LOG.info("the lag of subscribers can be read again");
            }
            failing = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is being closed
        } catch (Exception e) {
            gauges.show(List.of());
            if (!failing) {
                LOG.warn("the lag of subscribers cannot be read, will go on trying: {}", e.toString());
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        atEnd.run();
        gauges.show(List.of());
    }
}
