package wiredesk.enrich;

import java.time.Duration;
import java.util.List;
import wiredesk.runtime.config.Setting;
import wiredesk.schemas.Topic;

/** The settings of enrich. State folder and live threads are those of all Streams services: {@code streams.*}. */
public final class EnrichSettings {

    public static final Setting<String> APPLICATION_ID = Setting.text(
                    "enrich.application-id",
                    "wiredesk-enrich",
                    "Kafka Streams application id: the consumer group that shares the articles out. The replay lane"
                            + " adds `-replay`. Two systems on one cluster need two.")
            .where(id -> id.matches("[a-zA-Z0-9._-]{1,100}"), "1 to 100 letters, digits, '.', '_' and '-'");

    public static final Setting<Long> MAX_ARTICLE_SIZE = Setting.bytes(
                    "enrich.article.max-size",
                    128 * 1024L,
                    "The longest text, in UTF-8, that is read; a longer one becomes a dead letter.")
            .where(size -> size > 0, "a number of bytes like 128KiB, more than zero");

    public static final Setting<Duration> MAX_TIME = Setting.duration(
                    "enrich.article.max-time",
                    Duration.ofSeconds(20),
                    "How long one article may be read; one that takes longer becomes a dead letter. It must stay below the"
                            + " 30 s of a transaction.")
            .where(
                    time -> time.compareTo(Duration.ZERO) > 0 && time.compareTo(Duration.ofSeconds(25)) <= 0,
                    "a time like 10s, more than zero and at most 25s");

    public static final Setting<Long> MAX_RECORD_SIZE = Setting.bytes(
                    "enrich.record.max-size",
                    (long) Topic.MAX_RECORD_BYTES,
                    "The largest enriched article that is written; a larger one becomes a dead letter."
                            + " Topics take 8 MiB, headers and all.")
            .where(size -> size > 0, "a number of bytes like 1MiB, more than zero");

    public static final Setting<Boolean> LIVE_ENABLED = Setting.bool(
            "enrich.live.enabled",
            true,
            "Whether live articles are read here (`streams.threads`). `false` leaves an instance for replays alone.");

    public static final Setting<Integer> REPLAY_THREADS = Setting.integer(
                    "enrich.replay.threads",
                    1,
                    "Threads that read replayed articles in one process. 0: none, this instance takes no part in replays.")
            .where(count -> count >= 0 && count <= 1000, "a whole number from 0 to 1000");

    public static final Setting<Integer> MAX_LIVE_LAG = Setting.integer(
                    "enrich.replay.max-live-lag",
                    100,
                    "Replays stand still while more live articles than this wait to be read, and go on when half of them or"
                            + " fewer are left. 0: while any waits.")
            .where(count -> count >= 0, "a whole number, 0 or more");

    private EnrichSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        return List.of(
                APPLICATION_ID,
                MAX_ARTICLE_SIZE,
                MAX_TIME,
                MAX_RECORD_SIZE,
                LIVE_ENABLED,
                REPLAY_THREADS,
                MAX_LIVE_LAG);
    }
}
