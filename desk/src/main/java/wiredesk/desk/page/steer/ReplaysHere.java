package wiredesk.desk.page.steer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wiredesk.desk.page.pipeline.Copying;
import wiredesk.desk.replay.ReplayPlan;
import wiredesk.desk.replay.ReplayRefused;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.desk.replay.Replaying;
import wiredesk.desk.replay.diff.DiffJson;
import wiredesk.desk.replay.diff.Differences;
import wiredesk.desk.replay.diff.ShadowDiff;
import wiredesk.enrich.ReplayLane;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayState;

/** Steers replays by Kafka, and copies in this process. */
public final class ReplaysHere implements ReplayControl {

    private static final int MOST = 200;
    /** One that is paused ends within a second or so. */
    private static final Duration ENDING = Duration.ofSeconds(10);

    private final Settings settings;
    private final KafkaClients clients;
    private final Copying copying;
    private final Clock clock;

    public ReplaysHere(Settings settings, KafkaClients clients, Copying copying, Clock clock) {
        this.settings = settings;
        this.clients = clients;
        this.copying = copying;
        this.clock = clock;
    }

    private Replaying open() {
        return new Replaying(
                clients, ReplayLane.group(settings), settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR), clock);
    }

    private <T> T asking(Function<Replaying, T> question) {
        try (Replaying replaying = open()) {
            return question.apply(replaying);
        }
    }

    private ReplayStatus changed(Function<Replaying, Replay> change) {
        return asking(replaying -> replaying.status(change.apply(replaying)));
    }

    @Override
    public List<ReplayStatus> all() {
        return asking(replaying -> {
            List<Replay> replays = new ArrayList<>(replaying.book().all());
            Collections.reverse(replays);
            List<ReplayStatus> all = new ArrayList<>();
            for (Replay replay : replays.subList(0, Math.min(MOST, replays.size()))) {
                all.add(
                        all.isEmpty()
                                ? replaying.status(replay)
                                : replaying.status(replay, all.get(0).lane()));
            }
            return all;
        });
    }

    @Override
    public ReplayStatus find(String id) {
        return changed(replaying -> replaying.book().find(id));
    }

    @Override
    public ReplayPlan plan(Wanted wanted) {
        return asking(replaying -> replaying.plan(draft(replaying, wanted), length -> Progress.none()));
    }

    @Override
    public ReplayStatus start(Wanted wanted) {
        if (!copying.hasRoom()) {
            throw new ReplayRefused("this desk copies as many replays as it can already; wait for one of them");
        }
        Replay replay = asking(replaying -> replaying.start(draft(replaying, wanted)));
        copy(replay);
        return find(replay.getId());
    }

    private static Replay draft(Replaying replaying, Wanted wanted) {
        return replaying.draft(wanted.selection(), wanted.within(), wanted.shadow(), wanted.rate());
    }

    private void copy(Replay replay) {
        copying.begin(replay.getId(), () -> asking(replaying -> replaying.run(replay, length -> Progress.none())));
    }

    @Override
    public ReplayStatus pause(String id) {
        return changed(replaying -> replaying.book().pause(id));
    }

    @Override
    public ReplayStatus resume(String id) {
        return asking(replaying -> {
            if (replaying.book().find(id).getState() == ReplayState.PAUSED) {
                copying.awaitEnd(id, ENDING);
            }
            copying.requireIdle(id);
            Replay replay = replaying.book().resume(id);
            copy(replay);
            return replaying.status(replay);
        });
    }

    @Override
    public ReplayStatus cancel(String id) {
        return changed(replaying -> replaying.cancel(id));
    }

    @Override
    public ReplayStatus promote(String id) {
        return asking(replaying -> {
            Replay replay = replaying.promotable(id);
            copying.begin(id, () -> asking(each -> each.promote(id, length -> Progress.none())));
            return replaying.status(replay);
        });
    }

    @Override
    public Comparison diff(String id, Optional<String> article) {
        Replay replay = find(id).replay();
        if (!replay.getShadow()) {
            throw new ReplayRefused("replay " + id + " has no shadow: its results have gone to subscribers already");
        }
        if (replay.getState() == ReplayState.PROMOTED || replay.getState() == ReplayState.CANCELED) {
            throw new ReplayRefused("the shadow of replay " + id + " went when it was promoted or canceled");
        }
        Differences differences = new ShadowDiff(clients, id)
                .read(each -> article.isEmpty() || article.get().equals(each), task -> Progress.none());
        return out -> DiffJson.write(differences, id, out);
    }
}
