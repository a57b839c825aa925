package wiredesk.desk.page.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;

/**
 * Looks at the pipeline every few seconds, in one thread, however many ask. While Kafka is away the last sample stays, and
 * grows old.
 */
public final class Sampler implements PipelineNow, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sampler.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final KafkaClients clients;
    private final Copying copying;
    private final Clock clock;
    private final LetterTally letters;
    private final ReplayGauges replays;
    private final History history = new History();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-sampler");
    private volatile Sample sample;
    private volatile String problem;

    public Sampler(Settings settings, KafkaClients clients, Copying copying, MeterRegistry meters, Clock clock) {
        this.settings = settings;
        this.clients = clients;
        this.copying = copying;
        this.clock = clock;
        this.letters = new LetterTally(clients, clock);
        this.replays = new ReplayGauges(meters);
    }

    public void start() {
        letters.start();
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public State state() {
        return new State(clock.instant(), EVERY.toSeconds(), problem, sample);
    }

    @Override
    public History.Plot history(int minutes) {
        return history.last(minutes, clock.instant());
    }

    private void run() {
        Duration pause = EVERY;
        while (stopped.getCount() > 0) {
            try (Look look = new Look(settings, clients, copying, letters, clock)) {
                while (stopped.getCount() > 0) {
                    Instant begun = Instant.now();
                    sample = look.take();
                    history.add(sample);
                    replays.show(sample.replays());
                    problem = null;
                    pause = EVERY;
                    rest(EVERY.minus(Duration.between(begun, Instant.now())));
                }
            } catch (RuntimeException e) {
                problem = String.valueOf(e.getMessage());
                LOG.warn("the pipeline cannot be looked at; the next try is in {} s", pause.toSeconds(), e);
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void rest(Duration time) {
        try {
            stopped.await(Math.max(200, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        letters.close();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
