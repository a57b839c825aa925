package wiredesk.desk.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.topics.KafkaTopics;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplaySelection;
import wiredesk.schemas.ReplayState;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** What can be done with replays: planned, run, looked at, stopped, given up, promoted. */
public final class Replaying implements AutoCloseable {

    private final KafkaClients clients;
    private final LaneBacklog lane;
    private final Clock clock;
    private final Replays replays;
    private final Admin admin;
    private final KafkaTopics kafka;
    private final Offsets offsets;

    /**
     * @param lane consumer group of enrich's replay lane
     * @param replicationFactor of a shadow's topic
     */
    public Replaying(KafkaClients clients, String lane, int replicationFactor, Clock clock) {
        this.clients = clients;
        this.clock = clock;
        this.replays = new Replays(new ReplayLog(clients), clock);
        this.admin = Admin.create(clients.admin());
        this.kafka = new KafkaTopics(admin, replicationFactor);
        this.offsets = new Offsets(clients);
        this.lane = new LaneBacklog(clients, offsets, lane);
    }

    public Replays book() {
        return replays;
    }

    /**
     * Settles where is looked for what is selected; nothing is noted yet.
     *
     * @param within a stretch of one partition that it is narrowed to
     */
    public Replay draft(
            ReplaySelection selection, Optional<OffsetRange> within, boolean shadow, Optional<Double> rate) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // An article is written after it was received: what was written before is not wanted.
        List<OffsetRange> ranges = Ranges.of(
                offsets, partitions(clients.topics().raw()), Optional.ofNullable(selection.getReceivedSince()));
        return Replay.newBuilder()
                .setId(ReplayNames.id(now))
                .setCreated(now)
                .setChanged(now)
                .setState(ReplayState.RUNNING)
                .setShadow(shadow)
                .setRate(rate.orElse(null))
                .setSelection(selection)
                .setRanges(within.map(stretch -> Ranges.common(ranges, stretch)).orElse(ranges))
                .build();
    }

    /** Counts what would be copied, and copies nothing. */
    public ReplayPlan plan(Replay draft, Function<Long, Progress> shown) {
        return new Survey(clients).of(draft, shown);
    }

    /** Notes a draft as running; {@link #run} copies. */
    public Replay start(Replay draft) {
        if (draft.getShadow()) {
            kafka.create(List.of(clients.topics().shadow(draft.getId())));
        }
        return replays.add(draft);
    }

    /** Copies until all is copied or somebody else stops it; returns the replay as it is then. */
    public Replay run(Replay replay, Function<Long, Progress> shown) {
        return new ReplayRun(clients, replays, replay).copy(shown);
    }

    /** How far it is. */
    public ReplayStatus status(Replay replay) {
        return status(replay, onLane());
    }

    /**
     * The same for who knows already what the lane has before it: one question to Kafka.
     *
     * @param lane records of any replay that the lane has still to read
     */
    public ReplayStatus status(Replay replay, long lane) {
        Map<TopicPartition, OffsetAndMetadata> positions =
                offsets.committed(ReplayNames.copier(clients.topics(), replay));
        long passed = 0;
        for (OffsetRange range : replay.getRanges()) {
            OffsetAndMetadata position =
                    positions.get(new TopicPartition(clients.topics().raw().name(), range.getPartition()));
            passed += position == null ? 0 : Math.max(0, Math.min(position.offset(), range.getTo()) - range.getFrom());
        }
        long copied = positions.values().stream().mapToLong(Position::copied).sum();
        return new ReplayStatus(replay, passed, ReplayNames.length(replay), copied, lane);
    }

    /** Gives it up; a shadow's results go with it. */
    public Replay cancel(String id) {
        Replay replay = replays.cancel(id);
        dropShadow(replay);
        return replay;
    }

    /**
     * Lets a shadow's results through to the sink, which sends subscribers what differs.
     *
     * @throws ReplayRefused if there are none, or not all of them yet
     */
    public Replay promote(String id, Function<Long, Progress> shown) {
        Replay replay = promotable(id);
        Topic shadow = clients.topics().shadow(id);
        new Promotion(clients).of(replay, Ranges.of(offsets, partitions(shadow), Optional.empty()), shown);
        Replay promoted = replays.promoted(id);
        dropShadow(promoted);
        return promoted;
    }

    /**
     * The replay, if it can be promoted now.
     *
     * @throws ReplayRefused if not
     */
    public Replay promotable(String id) {
        Replay replay = replays.find(id);
        if (!replay.getShadow()) {
            throw new ReplayRefused("replay " + id + " has no shadow: its results have gone to subscribers already");
        }
        if (replay.getState() != ReplayState.DONE) {
            throw new ReplayRefused("replay " + id + " is " + Replays.word(replay.getState())
                    + ", and only one that is done can be promoted");
        }
        long left = onLane();
        if (left > 0) {
            throw new ReplayRefused("enrich's replay lane has " + left
                    + " records to read, some of which may be this replay's; try again when it has read them");
        }
        return replay;
    }

    private long onLane() {
        return lane.of(partitions(clients.topics().replay()));
    }

    private List<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, offsets.partitions(topic.name()))
                .mapToObj(number -> new TopicPartition(topic.name(), number))
                .toList();
    }

    private void dropShadow(Replay replay) {
        Topics topics = clients.topics();
        if (replay.getShadow()) {
            kafka.delete(topics.shadow(replay.getId()).name());
        }
    }

    @Override
    public void close() {
        offsets.close();
        admin.close();
    }
}
