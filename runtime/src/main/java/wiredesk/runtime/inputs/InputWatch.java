package wiredesk.runtime.inputs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every ten seconds how a service stands with its inputs, from {@link #start} to {@link #close}, on a thread of its
 * own and with an admin client of its own. Kafka's own lag of a consumer that sees committed records alone ends at the first
 * open transaction, so that a reader who is kept waiting seems to have caught up; this one counts what is behind it, too.
 */
public final class InputWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InputWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final String service;
    private final Callable<Map<TopicPartition, Standing>> standings;
    private final Duration bound;
    private final Clock clock;
    private final Runnable atEnd;
    private final InputGauges gauges;
    private final Stalls stalls = new Stalls();
    private final ScheduledExecutorService thread;
    /** Nothing is known: it has not looked yet, cannot, or looks no more. */
    private boolean failing;

    InputWatch(
            String service,
            Set<String> topics,
            Callable<Map<TopicPartition, Standing>> standings,
            Duration bound,
            Clock clock,
            MeterRegistry meters,
            Runnable atEnd) {
        this.service = service;
        this.standings = standings;
        this.bound = bound;
        this.clock = clock;
        this.atEnd = atEnd;
        this.gauges = new InputGauges(service, topics, this::stalledSeconds, meters);
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, service + "-inputs");
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Connects to Kafka and looks at once and then again and again.
     *
     * @param client properties of an admin client
     * @param service what the gauges are tagged with
     * @param group the service's
     * @param topics what it reads
     * @param bound how long readers may be kept where they are before {@link #problem} tells of it
     */
    public static InputWatch start(
            Map<String, Object> client,
            String service,
            String group,
            Set<String> topics,
            Duration bound,
            MeterRegistry meters) {
        Admin admin = Admin.create(client);
        InputWatch watch = new InputWatch(
                service,
                topics,
                new Standings(admin, group, topics),
                bound,
                Clock.systemUTC(),
                meters,
                () -> admin.close(Duration.ZERO));
        watch.thread.scheduleWithFixedDelay(watch::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Which input cannot be read on, since when, as of the last look; nothing while Kafka does not answer. */
    public synchronized Optional<String> problem() {
        return failing ? Optional.empty() : stalls.problem(bound, clock.instant());
    }

    /** Looks once. A failure is told the first time. */
    void look() {
        try {
            show(standings.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is being closed
        } catch (Exception e) {
            fail(e);
        }
    }

    private synchronized void show(Map<TopicPartition, Standing> now) {
        failing = false;
        stalls.look(now, clock.instant());
        gauges.show(now);
    }

    private synchronized double stalledSeconds(String topic) {
        return failing ? Double.NaN : stalls.longest(topic, clock.instant()).toMillis() / 1000.0;
    }

    private synchronized void fail(Exception e) {
        gauges.forget();
        if (!failing) {
            LOG.warn("the inputs of {} cannot be looked at, will go on trying: {}", service, e.toString());
        }
        failing = true;
    }

    private synchronized void end() {
        gauges.forget();
        failing = true;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        atEnd.run();
        end();
    }
}
