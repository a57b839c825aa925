package wiredesk.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.logging.LogFormat;
import wiredesk.runtime.logging.LogLevel;
import wiredesk.runtime.tracing.Collector;
import wiredesk.schemas.Topics;

/** The settings that every service has. */
public final class RuntimeSettings {

    public static final Setting<String> BOOTSTRAP_SERVERS = Setting.text(
                    "kafka.bootstrap.servers",
                    "localhost:9092",
                    "Where Kafka is. Every other `kafka.*` key goes to the clients, too.")
            .where(Addresses::areServers, "host:port, several separated by commas");

    public static final Setting<String> REGISTRY_URL = Setting.text(
                    "schema.registry.url",
                    "http://localhost:8081",
                    "Base address of a registry that speaks Confluent's REST API. Every other `schema.registry.*` key goes"
                            + " to Confluent's client.")
            .where(Addresses::areRegistries, "an http or https address, several separated by commas");

    public static final Setting<String> TOPICS_PREFIX = Setting.text(
                    "topics.prefix", Topics.DEFAULT_PREFIX, "What the name of every topic starts with.")
            .where(prefix -> prefix.matches("[a-zA-Z0-9._-]{0,100}"), "at most 100 letters, digits, '.', '_' and '-'");

    public static final Setting<Integer> TOPICS_PARTITIONS = Setting.integer(
                    "topics.partitions",
                    Topics.DEFAULT_PARTITIONS,
                    "Partitions of the topics that carry articles, when they are created.")
            .where(count -> count >= 1 && count <= 10_000, "a whole number from 1 to 10000");

    public static final Setting<Integer> TOPICS_REPLICATION_FACTOR = Setting.integer(
                    "topics.replication-factor",
                    0,
                    "Copies of every partition, when topics are created; 0 leaves it to the brokers.")
            .where(count -> count >= 0 && count <= 100, "a whole number from 0 to 100");

    public static final Setting<Duration> TOPICS_RAW_RETENTION = Setting.duration(
                    "topics.raw.retention", Duration.ofDays(30), "How far back articles can be replayed.")
            .where(time -> !time.isZero(), "a length of time like 30d, more than zero");

    public static final Setting<String> ADMIN_HOST =
            Setting.text("admin.host", "127.0.0.1", "Address that the admin endpoint listens at; 0.0.0.0 for all.");

    public static final Setting<Integer> ADMIN_PORT = Setting.port(
            "admin.port",
            "Port of the admin endpoint, 0 for a free one. Unless set: ingest 7071, enrich 7072, sink 7073, desk 7074, several in one"
                    + " process 7070.");

    public static final Setting<Duration> START_TIMEOUT = Setting.duration(
            "service.start.timeout",
            Duration.ofMinutes(2),
            "How long a service waits for Kafka, registry, topics and schemas when it starts.");

    public static final Setting<Duration> STOP_TIMEOUT = Setting.duration(
            "service.stop.timeout",
            Duration.ofSeconds(25),
            "How long a service may take to finish its work after SIGTERM; then it ends regardless.");

    public static final Setting<Path> STREAMS_STATE_DIR = Setting.path(
            "streams.state.dir", Path.of("data", "streams"), "Folder of the local state of enrich and sink.");

    public static final Setting<Integer> STREAMS_THREADS = Setting.integer(
                    "streams.threads",
                    2,
                    "Stream threads of each of enrich and sink in one process; replays have `enrich.replay.threads`.")
            .where(count -> count >= 1 && count <= 1000, "a whole number from 1 to 1000");

    public static final Setting<Duration> STREAMS_LONGEST_STALL = Setting.duration(
                    "streams.longest-stall",
                    Duration.ofMinutes(1),
                    "How long an open transaction may keep enrich or sink from reading on before they say that they are not"
                            + " ready. Longer than any transaction should last.")
            .where(time -> !time.isZero(), "a length of time like 1m, more than zero");

    public static final Setting<URI> TRACING_ENDPOINT = Setting.uri(
                    "tracing.endpoint",
                    "Collector that gets a span of each stage's work on an article, by OTLP over HTTP; `/v1/traces` is added"
                            + " unless it is there. Unset: nothing is exported.")
            .where(
                    endpoint -> endpoint.getUserInfo() == null && endpoint.getFragment() == null,
                    "an http or https address like http://localhost:4318; keys go into tracing.headers");

    public static final Setting<Double> TRACING_SAMPLE = Setting.decimal(
                    "tracing.sample",
                    1,
                    "Share of the traces begun by ingest that is exported. Whoever pushes with a trace decides for that one.")
            .where(share -> share >= 0 && share <= 1, "a number from 0 to 1");

    public static final Setting<List<String>> TRACING_HEADERS = Setting.secrets(
                    "tracing.headers",
                    "Headers for the collector, such as a key: name=value, several separated by commas.")
            .where(Collector::areHeaders, "name=value for every header, several separated by commas, kept secret");

    public static final Setting<LogFormat> LOG_FORMAT = Setting.choice(
            "log.format", LogFormat.AUTO, "How events are logged; auto is text on a terminal, JSON lines elsewhere.");

    public static final Setting<LogLevel> LOG_LEVEL =
            Setting.choice("log.level", LogLevel.INFO, "The least important events that are logged.");

    private RuntimeSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        return List.of(
                BOOTSTRAP_SERVERS,
                REGISTRY_URL,
                TOPICS_PREFIX,
                TOPICS_PARTITIONS,
                TOPICS_REPLICATION_FACTOR,
                TOPICS_RAW_RETENTION,
                ADMIN_HOST,
                ADMIN_PORT,
                START_TIMEOUT,
                STOP_TIMEOUT,
                STREAMS_STATE_DIR,
                STREAMS_THREADS,
                STREAMS_LONGEST_STALL,
                TRACING_ENDPOINT,
                TRACING_SAMPLE,
                TRACING_HEADERS,
                LOG_FORMAT,
                LOG_LEVEL);
    }
}
