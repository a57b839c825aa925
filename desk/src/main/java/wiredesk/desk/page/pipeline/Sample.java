package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How the pipeline does at a moment, as the page reads it.
 *
 * @param time when it was looked
 * @param complete whether the topics have been read as far back as the figures reach; false shortly after a start
 * @param topics in the order in which an article meets them
 * @param stages in the same order
 * @param latency of live articles, over the last minutes
 * @param outcomes of the last hour
 * @param sources in the order of their ids
 * @param alerts that are known of, whatever they are about
 * @param replays the youngest first
 * @param routes in the order of their names
 */
public record Sample(
        Instant time,
        boolean complete,
        List<TopicFlow> topics,
        List<StageFlow> stages,
        List<Latency> latency,
        Outcomes outcomes,
        LetterCounts deadLetters,
        List<SourceLine> sources,
        List<Alarm> alerts,
        List<ReplayLine> replays,
        List<RouteLine> routes) {

    /**
     * What flows through a topic.
     *
     * @param name full name
     * @param key name without the prefix: {@code raw.replay}
     * @param records that it keeps, by offsets; compaction and markers of transactions make it fewer
     * @param rate records a second over the last seconds, likewise; null until there are two looks
     */
    public record TopicFlow(String name, String key, long records, Double rate) {}

    /**
     * How a stage keeps up.
     *
     * @param name ingest, enrich or sink
     * @param lane live or replay
     * @param group its consumer group
     * @param input full name of the topic that it reads; null for ingest
     * @param members of the group: as a rule one for each thread; 0 when nobody is there
     * @param state of the group, as Kafka names it; null when there is no such group
     * @param lag records of the input that it has not done; null for ingest
     * @param rate records a second that it gets through; null for ingest, and until there are two looks
     * @param yields whether it stands still because the live lane has more before it than the bound
     */
    public record StageFlow(
            String name,
            String lane,
            String group,
            String input,
            int members,
            String state,
            Long lag,
            Double rate,
            boolean yields) {}

    /**
     * How long a part of the way takes, in milliseconds.
     *
     * @param hop received: from the time of publication to ingest; decided: from ingest to the sink's decision
     * @param count articles of the last minutes; with none the rest is null
     */
    public record Latency(String hop, long count, Long p50, Long p95, Long p99, Long max) {}

    /**
     * How deliveries ended.
     *
     * @param minutes that are counted
     * @param total by outcome, whatever lane they came by
     * @param replayed those of them that came by the replay lane
     * @param sources those with most first, by outcome each
     */
    public record Outcomes(
            int minutes, Map<String, Long> total, Map<String, Long> replayed, List<SourceOutcomes> sources) {}

    /** @param total of all outcomes */
    public record SourceOutcomes(String source, long total, Map<String, Long> outcomes) {}

    /**
     * Dead letters.
     *
     * @param time when they were counted; null before the first time
     * @param open that nobody has dealt with
     * @param groups of the open ones by stage, exception and source, the largest first
     * @param moreGroups of which there is no room here
     * @param ended of the others, by what has become of them
     * @param problem why they could not be counted the last time; null if they could
     */
    public record LetterCounts(
            Instant time,
            long open,
            List<LetterGroup> groups,
            int moreGroups,
            Map<String, Long> ended,
            String problem) {}

    /** @param example place of the youngest, such as 0/42 */
    public record LetterGroup(
            String stage, String exception, String source, long count, Instant first, Instant last, String example) {}

    /**
     * A source.
     *
     * @param polled whether ingest asks it; else it delivers of its own accord, and of what follows only lastArticle is known
     * @param lastArticle when it last gave one; null if that is not known
     * @param failures polls in a row that have failed
     * @param error why the last one did; null if it did not
     * @param lastHour deliveries of it that ended in the last hour
     * @param silence the alarm about its silence; null where there is none
     */
    public record SourceLine(
            String source,
            boolean polled,
            Instant lastArticle,
            Instant lastPoll,
            Instant nextPoll,
            Long intervalSeconds,
            int failures,
            String error,
            long lastHour,
            Alarm silence) {}

    /**
     * A replay.
     *
     * @param selection which articles, in words
     * @param perSecond bound on its rate; null for none
     * @param passed records that have been looked at, of length
     * @param copied articles on the replay lane so far
     * @param rate records that it looks at in a second now; null where that is not known, or it does not run
     * @param etaSeconds until it is done at this rate; null likewise
     * @param here whether this desk copies it
     * @param stalled whether it should run and nobody seems to copy
     * @param problem how its copying here ended, if that was by a failure; else null
     */
    public record ReplayLine(
            String id,
            Instant created,
            Instant changed,
            String state,
            boolean shadow,
            String selection,
            Double perSecond,
            long passed,
            long length,
            long copied,
            Double rate,
            Long etaSeconds,
            boolean here,
            boolean stalled,
            String problem) {}

    /**
     * A route.
     *
     * @param paused why it is; null while it runs
     * @param records that its topic keeps, by offsets; null if the topic is not there
     * @param rate records a second; null likewise
     */
    public record RouteLine(
            String name,
            String topic,
            String filter,
            String projection,
            String format,
            String key,
            int revision,
            Instant created,
            String paused,
            Long records,
            Double rate) {}
}
