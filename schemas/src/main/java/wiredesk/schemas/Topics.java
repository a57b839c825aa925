package wiredesk.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import wiredesk.schemas.Topic.Cleanup;

/** The topic catalogue: the one place that knows every topic of Wiredesk. */
public final class Topics {

    /** The prefix that topics have unless the configuration gives another one. */
    public static final String DEFAULT_PREFIX = "news.";

    /** Partitions of the topics that carry articles; the width of the pipeline. */
    public static final int DEFAULT_PARTITIONS = 6;

    /** Sources are shared out among instances of ingest by the partition of their state: many, so that shares are even. */
    private static final int SOURCE_PARTITIONS = 24;

    private static final Duration REPLAYABLE = Duration.ofDays(30);
    private static final Duration PASSING = Duration.ofDays(7);
    private static final Duration AUDITABLE = Duration.ofDays(14);

    private final String prefix;
    private final int partitions;
    private final Duration rawRetention;

    public Topics(String prefix) {
        this(prefix, DEFAULT_PARTITIONS, REPLAYABLE);
    }

    /**
     * @param prefix what every topic name starts with, for example {@code news.}
     * @param partitions of the topics that carry articles
     * @param rawRetention how far back news.raw can be replayed
     */
    public Topics(String prefix, int partitions, Duration rawRetention) {
        if (!prefix.matches("[a-zA-Z0-9._-]{0,100}")) {
            throw new IllegalArgumentException(
                    "topic prefix is '" + prefix + "', expected letters, digits, '.', '_' and '-'");
        }
        this.prefix = prefix;
        this.partitions = partitions;
        this.rawRetention = rawRetention;
    }

    public Topic raw() {
        return stream("raw", RawArticle.getClassSchema(), rawRetention, "Articles as delivered; the source of replay");
    }

    public Topic replay() {
        return stream("raw.replay", RawArticle.getClassSchema(), PASSING, "The same records, on the replay lane");
    }

    public Topic enriched() {
        return stream("enriched", EnrichedArticle.getClassSchema(), PASSING, "Articles with their quotes and entities");
    }

    /** Results of a replay that are looked at before anybody gets them; no part of the catalogue, since it goes with the replay. */
    public Topic shadow(String replay) {
        return stream(
                "enriched.shadow." + replay,
                EnrichedArticle.getClassSchema(),
                PASSING,
                "What a replay would change, kept from subscribers");
    }

    public Topic articles() {
        return table("articles", "article id", Article.getClassSchema(), "The current version of every live article");
    }

    public Topic quotes() {
        return table("quotes", "quote id", Quote.getClassSchema(), "Who said what, in the current versions");
    }

    public Topic entities() {
        return table(
                "entities",
                "article id, '#', entity id",
                EntityMention.getClassSchema(),
                "Who and what the current versions speak of");
    }

    /** As many partitions as enriched articles: each partition of the sink reads all routes in its own. */
    public Topic routes() {
        return new Topic(
                prefix + "routes",
                "route name",
                Optional.of(PlainSchema.of(Route.getClassSchema())),
                partitions,
                Cleanup.COMPACT,
                PASSING,
                "Named subscriptions");
    }

    /** Name of the topic that a route has if it names none. */
    public String routed(String route) {
        return prefix + "route." + route;
    }

    /**
     * What a route delivers to; no part of the catalogue, since it comes and goes with the route. It has one partition: a route
     * takes a small part of the news, and what hundreds of them cost the sink's producers and the brokers goes by partitions.
     *
     * @param name full name
     */
    public Topic routed(String name, RouteKey key) {
        boolean table = key == RouteKey.RECORD;
        return new Topic(
                name,
                table ? "as downstream" : "article id",
                Optional.empty(),
                1,
                table ? Cleanup.COMPACT : Cleanup.DELETE,
                table ? PASSING : REPLAYABLE,
                "What a route delivers");
    }

    public Topic deadLetters() {
        return new Topic(
                prefix + "dead-letters",
                "as received",
                Optional.empty(),
                1,
                Cleanup.DELETE,
                REPLAYABLE,
                "What could not be processed, byte for byte; headers say why");
    }

    public Topic ledger() {
        return stream("ledger", LedgerEntry.getClassSchema(), AUDITABLE, "How each delivery ended, for wiredesk audit");
    }

    public Topic replays() {
        return new Topic(
                prefix + "replays",
                "replay id",
                Optional.of(PlainSchema.of(Replay.getClassSchema())),
                1,
                Cleanup.COMPACT,
                PASSING,
                "What is replayed, and how far that is");
    }

    public Topic alerts() {
        return new Topic(
                prefix + "alerts",
                "alert id",
                Optional.of(PlainSchema.of(Alert.getClassSchema())),
                1,
                Cleanup.COMPACT,
                PASSING,
                "What somebody should see to, and what no longer");
    }

    public Topic ingestState() {
        return new Topic(
                prefix + "ingest.state",
                "source id",
                Optional.of(PlainSchema.of(SourceState.getClassSchema())),
                SOURCE_PARTITIONS,
                Cleanup.COMPACT,
                PASSING,
                "What ingest remembers of polled sources");
    }

    public Topic ingestSeen() {
        return new Topic(
                prefix + "ingest.seen",
                "article id, '#', content hash",
                Optional.of(PlainSchema.of(SeenArticle.getClassSchema())),
                1,
                Cleanup.COMPACT_AND_DELETE,
                rawRetention,
                "Which versions ingest has published");
    }

    /** Every topic, in the order in which an article meets them. */
    public List<Topic> all() {
        return List.of(
                raw(),
                replay(),
                enriched(),
                articles(),
                quotes(),
                entities(),
                routes(),
                deadLetters(),
                ledger(),
                replays(),
                alerts(),
                ingestState(),
                ingestSeen());
    }

    private Topic stream(String name, Schema value, Duration retention, String doc) {
        return new Topic(
                prefix + name,
                "article id",
                Optional.of(PlainSchema.of(value)),
                partitions,
                Cleanup.DELETE,
                retention,
                doc);
    }

    private Topic table(String name, String key, Schema value, String doc) {
        return new Topic(
                prefix + name, key, Optional.of(PlainSchema.of(value)), partitions, Cleanup.COMPACT, PASSING, doc);
    }
}
