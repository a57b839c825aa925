package wiredesk.desk.replay;

import java.time.Clock;
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
public final class ReplayRun {

    private static final int AT_ONCE = 500;
    /** How soon a pause from elsewhere is noticed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final Replays replays;
    private final Clock clock;

    ReplayRun(KafkaClients clients, Replays replays, Clock clock) {
        this.clients = clients;
        this.replays = replays;
        this.clock = clock;
    }

    /**
     * Returns the replay as it is then: done, or what somebody else has made of it.
     *
     * @throws ReplayRefused if another process has taken it over
     */
    public Replay copy(Replay replay, Function<Long, Progress> shown) {
        String raw = clients.topics().raw().name();
        Pace pace = new Pace(Optional.ofNullable(replay.getRate()));
        try (Copier copier = new Copier(clients, replay);
                Conveyor conveyor = new Conveyor(
                        clients,
                        ReplayNames.copier(clients.topics(), replay),
                        raw,
                        replay.getRanges(),
                        pace.atOnce(AT_ONCE),
                        copier);
                Progress progress = shown.apply(ReplayNames.length(replay))) {
            progress.advance(conveyor.passed(), note(conveyor));
            return convey(replay, conveyor, pace, progress);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new ReplayRefused("another process has taken replay " + replay.getId() + " over");
        }
    }

    private Replay convey(Replay replay, Conveyor conveyor, Pace pace, Progress progress) {
        Instant looked = clock.instant();
        while (conveyor.hasMore()) {
            long passed = conveyor.passed();
            long copied = conveyor.copied();
            conveyor.step();
            progress.advance(conveyor.passed() - passed, note(conveyor));
            rest(pace.after(conveyor.copied() - copied));
            if (clock.instant().isAfter(looked.plus(LOOK))) {
                Replay now = replays.find(replay.getId());
                if (now.getState() != ReplayState.RUNNING) {
                    return now;
                }
                looked = clock.instant();
            }
        }
        return replays.finish(replay.getId());
    }

    private static String note(Conveyor conveyor) {
        return conveyor.copied() + " copied";
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while copying", e);
        }
    }
}
