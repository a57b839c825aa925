package wiredesk.desk.replay;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayState;

/** The book of replays: makes them, finds them, and says which may become what. */
public final class Replays {

    private static final Set<ReplayState> UNDER_WAY = Set.of(ReplayState.RUNNING, ReplayState.PAUSED);

    private final ReplayLog log;
    private final Clock clock;

    Replays(ReplayLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** In the order in which they were made. */
    public List<Replay> all() {
        return log.read();
    }

    /** @throws NoSuchReplay if there is none of this id */
    public Replay find(String id) {
        return known(all(), id);
    }

    /** Notes a new one, as running. */
    public Replay add(Replay draft) {
        return log.write(replays -> draft);
    }

    /** Stops it for now; whoever copies ends within a second or so. */
    public Replay pause(String id) {
        return move(id, Set.of(ReplayState.RUNNING), ReplayState.PAUSED);
    }

    /** Lets it go on; somebody has to copy. */
    public Replay resume(String id) {
        return move(id, UNDER_WAY, ReplayState.RUNNING);
    }

    /** Gives it up. What has gone to subscribers stays with them. */
    public Replay cancel(String id) {
        Replay replay = find(id);
        Set<ReplayState> from = replay.getShadow()
                ? Set.of(ReplayState.RUNNING, ReplayState.PAUSED, ReplayState.DONE, ReplayState.CANCELED)
                : UNDER_WAY;
        return move(id, from, ReplayState.CANCELED);
    }

    /** All is copied. If it has been paused or canceled in the meantime it stays so. */
    Replay finish(String id) {
        return log.write(replays -> {
            Replay replay = known(replays, id);
            return replay.getState() == ReplayState.RUNNING ? in(replay, ReplayState.DONE) : replay;
        });
    }

    /** What its shadow held has gone to subscribers. */
    Replay promoted(String id) {
        return move(id, Set.of(ReplayState.DONE, ReplayState.PROMOTED), ReplayState.PROMOTED);
    }

    private Replay move(String id, Set<ReplayState> from, ReplayState to) {
        return log.write(replays -> {
            Replay replay = known(replays, id);
            if (!from.contains(replay.getState())) {
                throw new ReplayRefused(
                        "replay " + id + " is " + word(replay.getState()) + " and cannot become " + word(to));
            }
            return in(replay, to);
        });
    }

    /** A state as people read it. */
    static String word(ReplayState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Replay in(Replay replay, ReplayState state) {
        return Replay.newBuilder(replay)
                .setState(state)
                .setChanged(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    private static Replay known(List<Replay> replays, String id) {
        Optional<Replay> found =
                replays.stream().filter(each -> each.getId().equals(id)).findFirst();
        return found.orElseThrow(() -> new NoSuchReplay(id));
    }
}
