package wiredesk.sink;

import java.time.Duration;
import java.util.List;
import wiredesk.runtime.config.Setting;
import wiredesk.schemas.Topic;

/** The settings of the sink. Threads and state folder are those of all Streams services: {@code streams.*}. */
public final class SinkSettings {

    public static final Setting<String> APPLICATION_ID = Setting.text(
                    "sink.application-id",
                    "wiredesk-sink",
                    "Kafka Streams application id: the consumer group that shares the articles out, and the start of the"
                            + " changelog's name. Two systems on one cluster need two.")
            .where(id -> id.matches("[a-zA-Z0-9._-]{1,100}"), "1 to 100 letters, digits, '.', '_' and '-'");

    public static final Setting<Long> MAX_RECORD_SIZE = Setting.bytes(
                    "sink.record.max-size",
                    (long) Topic.MAX_RECORD_BYTES,
                    "The largest record that is written; an article with a larger one becomes a dead letter."
                            + " Topics take 8 MiB, headers and all.")
            .where(size -> size > 0, "a number of bytes like 1MiB, more than zero");

    public static final Setting<Long> STATE_MEMORY = Setting.bytes(
                    "sink.state.memory",
                    128 * 1024 * 1024L,
                    "Memory outside the heap that the local state may take in one process, all partitions together: its"
                            + " cache and what is not yet on disk.")
            .where(size -> size >= 16 * 1024 * 1024, "a number of bytes like 128MiB, 16MiB or more");

    public static final Setting<Duration> RETENTION = Setting.duration(
            "sink.retention",
            Duration.ZERO,
            "How long the state of an article is kept after its last change; 0s for ever. What is forgotten stays with"
                    + " subscribers, a kill of it is lost on them, and an old version that comes again is new.");

    public static final Setting<Duration> SUBSCRIBERS_INTERVAL = Setting.duration(
            "sink.subscribers.interval",
            Duration.ofSeconds(30),
            "Time between two looks at how far the consumer groups of the downstream topics are behind; 0s to not look.");

    public static final Setting<Boolean> HTTP_ENABLED =
            Setting.bool("sink.http.enabled", false, "Whether routes can be made by HTTP, too: /v1/routes.");

    public static final Setting<String> HTTP_HOST =
            Setting.text("sink.http.host", "127.0.0.1", "Address that routes are made at; 0.0.0.0 for all.");

    public static final Setting<Integer> HTTP_PORT =
            Setting.port("sink.http.port", 8082, "Port that routes are made at; 0 for a free one.");

    public static final Setting<List<String>> HTTP_KEYS = Setting.secrets(
            "sink.http.keys",
            "Who may make routes by HTTP: name:key, several separated by commas. Without any, only this machine may.");

    private SinkSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        return List.of(
                APPLICATION_ID,
                MAX_RECORD_SIZE,
                STATE_MEMORY,
                RETENTION,
                SUBSCRIBERS_INTERVAL,
                HTTP_ENABLED,
                HTTP_HOST,
                HTTP_PORT,
                HTTP_KEYS);
    }
}
