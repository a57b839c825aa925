package wiredesk.desk.page.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.desk.page.steer.ReplayControl;
import wiredesk.desk.replay.ReplayPlan;
import wiredesk.desk.replay.ReplayRefused;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplaySelection;
import wiredesk.schemas.ReplayState;

/** One replay, and what was asked of it. */
final class ReplaysInMemory implements ReplayControl {

    final List<String> asked = new ArrayList<>();
    Wanted wanted;
    Runnable before = () -> {};

    @Override
    public List<ReplayStatus> all() {
        return List.of(status(ReplayState.RUNNING));
    }

    @Override
    public ReplayStatus find(String id) {
        return say("find " + id, ReplayState.RUNNING);
    }

    @Override
    public ReplayPlan plan(Wanted what) {
        before.run();
        wanted = what;
        Replay draft = Replay.newBuilder(replay(ReplayState.RUNNING))
                .setRate(what.rate().orElse(null))
                .build();
        return new ReplayPlan(draft, 1_000, 200, 5_000);
    }

    @Override
    public ReplayStatus start(Wanted what) {
        wanted = what;
        return say("start", ReplayState.RUNNING);
    }

    @Override
    public ReplayStatus pause(String id) {
        return say("pause " + id, ReplayState.PAUSED);
    }

    @Override
    public ReplayStatus resume(String id) {
        return say("resume " + id, ReplayState.RUNNING);
    }

    @Override
    public ReplayStatus cancel(String id) {
        return say("cancel " + id, ReplayState.CANCELED);
    }

    @Override
    public ReplayStatus promote(String id) {
        throw new ReplayRefused("replay " + id + " is running, and only one that is done can be promoted");
    }

    @Override
    public Comparison diff(String id, Optional<String> article) {
        return out -> out.println("{\"replay\":\"" + id + "\",\"article\":\"" + article.orElse("") + "\"}");
    }

    private ReplayStatus say(String what, ReplayState state) {
        asked.add(what);
        return status(state);
    }

    private static ReplayStatus status(ReplayState state) {
        return new ReplayStatus(replay(state), 40, 100, 12, 3);
    }

    private static Replay replay(ReplayState state) {
        return Replay.newBuilder()
                .setId("r-1")
                .setCreated(Instant.EPOCH)
                .setChanged(Instant.EPOCH)
                .setState(state)
                .setSelection(ReplaySelection.newBuilder().build())
                .build();
    }
}
