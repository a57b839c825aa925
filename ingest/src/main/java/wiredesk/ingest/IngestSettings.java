package wiredesk.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.runtime.config.Setting;

/** The settings of ingest, those of single sources in {@link SourceSettings}. */
public final class IngestSettings {

    private static final long MIB = 1L << 20;

    public static final Setting<Duration> DROP_INTERVAL = positive(Setting.duration(
            "ingest.drop.interval",
            Duration.ofSeconds(5),
            "Time between two looks into a drop folder; changes that the file system reports are seen at once."));

    public static final Setting<Duration> DROP_SETTLE = Setting.duration(
            "ingest.drop.settle",
            Duration.ofSeconds(1),
            "How long a dropped file must keep its size and time before it is taken.");

    public static final Setting<Duration> FEEDS_INTERVAL = positive(Setting.duration(
            "ingest.feeds.interval",
            Duration.ofMinutes(5),
            "Time between two polls of a feed of whose rate nothing is known, or of a file server."));

    public static final Setting<Duration> FEEDS_SHORTEST_INTERVAL = positive(Setting.duration(
            "ingest.feeds.shortest-interval",
            Duration.ofMinutes(1),
            "Time between two polls of a feed, however much comes from it."));

    public static final Setting<Duration> FEEDS_LONGEST_INTERVAL = positive(Setting.duration(
            "ingest.feeds.longest-interval",
            Duration.ofHours(1),
            "Time between two polls of a feed, however little comes from it, and whatever its ttl or caching says."));

    public static final Setting<Duration> FEEDS_LONGEST_BACKOFF = positive(Setting.duration(
            "ingest.feeds.longest-backoff", Duration.ofHours(1), "Time between polls of a feed that keeps failing."));

    public static final Setting<Duration> FEEDS_TIMEOUT = positive(Setting.duration(
            "ingest.feeds.timeout",
            Duration.ofSeconds(30),
            "Time for one fetch, redirects included; for each answer of a file server."));

    public static final Setting<Long> FEEDS_MAX_SIZE = Setting.bytes(
                    "ingest.feeds.max-size", 16 * MIB, "Size of a feed, before and after decompression.")
            .where(IngestSettings::fitsInMemory, "a size from 1 byte to 1GiB");

    public static final Setting<Integer> FEEDS_MAX_REDIRECTS = Setting.integer(
                    "ingest.feeds.max-redirects", 5, "Redirects followed in one fetch.")
            .where(count -> count >= 0 && count <= 50, "a whole number from 0 to 50");

    public static final Setting<Boolean> FEEDS_ALLOW_PRIVATE = Setting.bool(
            "ingest.feeds.allow-private",
            false,
            "Whether feeds and file servers may be at private, loopback and link-local addresses, as in an intranet.");

    public static final Setting<String> FEEDS_USER_AGENT = Setting.text(
                    "ingest.feeds.user-agent",
                    "Wiredesk/{version} (news feed reader)",
                    "How web servers see us, {version} being ours; add a contact: (+https://news.example/bot).")
            .where(name -> !name.isBlank() && name.chars().noneMatch(Character::isISOControl), "one line of text");

    public static final Setting<Integer> FEEDS_HOST_REQUESTS = Setting.integer(
                    "ingest.feeds.host-requests", 2, "Requests that one host gets at once.")
            .where(count -> count >= 1 && count <= 100, "a whole number from 1 to 100");

    public static final Setting<Duration> FEEDS_HOST_PAUSE = Setting.duration(
            "ingest.feeds.host-pause", Duration.ofSeconds(1), "Time between two requests to one host, at least.");

    public static final Setting<Boolean> FEEDS_ROBOTS = Setting.bool(
            "ingest.feeds.robots",
            true,
            "Whether robots.txt is obeyed, as wiredesk, before a linked page is fetched; false is for sites of one's own.");

    public static final Setting<Integer> FEEDS_PAGES = Setting.integer(
                    "ingest.feeds.pages",
                    50,
                    "Linked pages fetched in one poll of a feed; the rest waits for the next.")
            .where(count -> count >= 1 && count <= 1_000, "a whole number from 1 to 1000");

    public static final Setting<Boolean> HTTP_ENABLED =
            Setting.bool("ingest.http.enabled", true, "Whether articles can be pushed: POST /v1/articles.");

    public static final Setting<String> HTTP_HOST =
            Setting.text("ingest.http.host", "127.0.0.1", "Address that pushes are taken at; 0.0.0.0 for all.");

    public static final Setting<Integer> HTTP_PORT =
            Setting.port("ingest.http.port", 8080, "Port that pushes are taken at; 0 for a free one.");

    public static final Setting<List<String>> HTTP_KEYS = Setting.secrets(
            "ingest.http.keys",
            "Who may push: name:key, several separated by commas. The name is the source of what is pushed.");

    public static final Setting<Boolean> HTTP_OPEN = Setting.bool(
            "ingest.http.open",
            false,
            "Whether to take pushes without a key at an address that other machines can reach.");

    public static final Setting<String> HTTP_SOURCE = sourceName(
            Setting.text("ingest.http.source", "push", "Source of what is pushed without a key and names none."));

    public static final Setting<Long> HTTP_MAX_SIZE = Setting.bytes(
                    "ingest.http.max-size", 4 * MIB, "Size of a pushed article, before and after decompression.")
            .where(IngestSettings::fitsInMemory, "a size from 1 byte to 1GiB");

    public static final Setting<Integer> HTTP_IN_FLIGHT = Setting.integer(
                    "ingest.http.in-flight", 256, "Pushes that wait for Kafka at once; more are answered 429.")
            .where(count -> count >= 1, "a whole number, 1 or more");

    public static final Setting<Duration> HTTP_PATIENCE = positive(Setting.duration(
            "ingest.http.patience",
            Duration.ofSeconds(10),
            "How long a push waits for Kafka before it is answered 503."));

    public static final Setting<Duration> HTTP_IDLE_TIMEOUT = positive(Setting.duration(
            "ingest.http.idle-timeout",
            Duration.ofSeconds(30),
            "How long a connection may be silent, and a body may take to arrive."));

    public static final Setting<Long> MAX_DOCUMENT = Setting.bytes(
                    "ingest.max-document", Limits.DEFAULT.document(), "Size of one document: a story, a line, a feed.")
            .where(IngestSettings::fitsInMemory, "a size from 1 byte to 1GiB");

    public static final Setting<Long> MAX_INPUT = Setting.bytes(
                    "ingest.max-input", Limits.DEFAULT.input(), "Size of one file after decompression.")
            .where(size -> size >= 1, "a size of 1 byte or more");

    public static final Setting<Integer> MAX_DEPTH = Setting.integer(
                    "ingest.max-depth", Limits.DEFAULT.depth(), "Levels that JSON or XML may nest.")
            .where(depth -> depth >= 1 && depth <= 1_000, "a whole number from 1 to 1000");

    public static final Setting<Duration> REGISTRY_PATIENCE = positive(Setting.duration(
            "ingest.registry-patience",
            Duration.ofSeconds(30),
            "How long a fault of the schema registry is retried before the source hears of it."));

    public static final Setting<Integer> REMEMBERED = Setting.integer(
                    "ingest.remembered",
                    500_000,
                    "Published versions kept in memory to know repeats by; 130 bytes each. Older ones are published again.")
            .where(count -> count >= 1, "a whole number, 1 or more");

    public static final Setting<Duration> SILENCE_SHORTEST = Setting.duration(
            "ingest.silence.shortest",
            Duration.ofMinutes(10),
            "A source that is silent for less is never an alert in `news.alerts`; how long more it may be is learnt. 0s:"
                    + " nobody watches.");

    public static final Setting<String> GROUP_ID = Setting.text(
                    "ingest.group-id",
                    "wiredesk-ingest",
                    "Consumer group by which instances of ingest share polled sources out. Give them all the same sources;"
                            + " two systems on one cluster need two.")
            .where(name -> name.matches("[a-zA-Z0-9._-]{1,100}"), "1 to 100 letters, digits, '.', '_' and '-'");

    private IngestSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(SourceSettings.ALL);
        all.addAll(List.of(
                DROP_INTERVAL,
                DROP_SETTLE,
                FEEDS_INTERVAL,
                FEEDS_SHORTEST_INTERVAL,
                FEEDS_LONGEST_INTERVAL,
                FEEDS_LONGEST_BACKOFF,
                FEEDS_TIMEOUT,
                FEEDS_MAX_SIZE,
                FEEDS_MAX_REDIRECTS,
                FEEDS_ALLOW_PRIVATE,
                FEEDS_USER_AGENT,
                FEEDS_HOST_REQUESTS,
                FEEDS_HOST_PAUSE,
                FEEDS_ROBOTS,
                FEEDS_PAGES,
                HTTP_ENABLED,
                HTTP_HOST,
                HTTP_PORT,
                HTTP_KEYS,
                HTTP_OPEN,
                HTTP_SOURCE,
                HTTP_MAX_SIZE,
                HTTP_IN_FLIGHT,
                HTTP_PATIENCE,
                HTTP_IDLE_TIMEOUT,
                MAX_DOCUMENT,
                MAX_INPUT,
                MAX_DEPTH,
                REGISTRY_PATIENCE,
                REMEMBERED,
                SILENCE_SHORTEST,
                GROUP_ID));
        return List.copyOf(all);
    }

    private static Setting<Duration> positive(Setting<Duration> setting) {
        return setting.where(time -> !time.isZero(), "a length of time like 30s, more than zero");
    }

    private static Setting<String> sourceName(Setting<String> setting) {
        return setting.where(IngestSettings::isSourceName, SourceName.EXPECTED);
    }

    private static boolean isSourceName(String name) {
        try {
            new SourceName(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean fitsInMemory(long size) {
        return size >= 1 && size <= 1024 * MIB;
    }
}
