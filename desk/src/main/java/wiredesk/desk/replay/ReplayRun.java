package wiredesk.desk.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayState;

/**
 * Carries a replay out: copies what it selects to news.raw.replay until all is copied, or somebody pauses or cancels it. It
 * may die at any moment and be started again.
 */
final class ReplayRun {

    private static final int AT_ONCE = 500;
    /** How soon a pause from elsewhere is noticed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final Replays replays;
    private final Replay replay;
    private final Pace pace;
    private Instant looked = Instant.now();
    private long told;

    ReplayRun(KafkaClients clients, Replays replays, Replay replay) {
        this.clients = clients;
        this.replays = replays;
        this.replay = replay;
        this.pace = new Pace(Optional.ofNullable(replay.getRate()));
    }

    /**
     * Returns the replay as it is then: done, or what somebody else has made of it.
     *
     * @throws ReplayRefused if another process has taken it over
     */
    Replay copy(Function<Long, Progress> shown) {
        try (Copier copier = new Copier(clients, replay);
                Progress progress = shown.apply(ReplayNames.length(replay))) {
            return Outage.outlast(() -> convey(copier, progress));
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new ReplayRefused("another process has taken replay " + replay.getId() + " over");
        }
    }

    /** Goes on where the last one was. */
    private Replay convey(Copier copier, Progress progress) {
        try (Conveyor conveyor = new Conveyor(
                clients,
                ReplayNames.copier(clients.topics(), replay),
                clients.topics().raw().name(),
                replay.getRanges(),
                pace.atOnce(AT_ONCE),
                copier)) {
            tell(conveyor, progress);
            while (conveyor.hasMore()) {
                Optional<Replay> stopped = stopped();
                if (stopped.isPresent()) {
                    return stopped.get();
                }
                advance(conveyor, progress);
            }
            return replays.finish(replay.getId());
        }
    }

    private void advance(Conveyor conveyor, Progress progress) {
        Duration wait = pace.left();
        if (!wait.isZero()) {
            rest(wait.compareTo(LOOK) < 0 ? wait : LOOK);
            return;
        }
        long copied = conveyor.copied();
        conveyor.step();
        pace.took(conveyor.copied() - copied);
        tell(conveyor, progress);
    }

    /** The replay if somebody has stopped it; asked now and then. */
    private Optional<Replay> stopped() {
        if (Instant.now().isBefore(looked.plus(LOOK))) {
            return Optional.empty();
        }
        looked = Instant.now();
        return Optional.of(replays.find(replay.getId())).filter(now -> now.getState() != ReplayState.RUNNING);
    }

    private void tell(Conveyor conveyor, Progress progress) {
        progress.advance(conveyor.passed() - told, conveyor.copied() + " copied");
        told = conveyor.passed();
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis() + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while copying", e);
        }
    }
}
