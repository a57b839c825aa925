package wiredesk.enrich.topology;

import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.header.Headers;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.ReplayHeaders;
import wiredesk.schemas.Topics;

/**
 * Where the results of replayed articles go: to {@code news.enriched}, or, where the headers say so, to their replay's
 * shadow topic. That is there as long as the replay is, so it is asked for: a producer waits a minute for a topic that is
 * not there.
 */
public final class ReplayTargets {

    /** The outcome of an article whose result went to its replay's shadow topic. */
    public static final String SHADOWED = "shadowed";

    /** The outcome of an article whose replay has no shadow topic any more. */
    public static final String DISCARDED = "discarded";

    /** Those of the replay lane, dead letters aside. */
    public static final List<String> OUTCOMES = List.of(EnrichTopology.ENRICHED, SHADOWED, DISCARDED);

    private final Topics topics;
    private final Predicate<String> isThere;

    /** @param isThere whether there is a topic of this name */
    public ReplayTargets(Topics topics, Predicate<String> isThere) {
        this.topics = topics;
        this.isThere = isThere;
    }

    /** @throws PoisonRecord if the result is to be kept from subscribers, and there is no telling where */
    boolean isGone(Headers headers) {
        return ReplayHeaders.isShadow(headers) && !isThere.test(topic(headers));
    }

    String outcome(Headers headers) {
        return ReplayHeaders.isShadow(headers) ? SHADOWED : EnrichTopology.ENRICHED;
    }

    String topic(Headers headers) {
        return ReplayHeaders.isShadow(headers)
                ? topics.shadow(replay(headers)).name()
                : topics.enriched().name();
    }

    private static String replay(Headers headers) {
        return ReplayHeaders.replay(headers)
                .filter(id -> id.matches("[a-zA-Z0-9._-]{1,100}"))
                .orElseThrow(
                        () -> new PoisonRecord("it has the header " + ReplayHeaders.SHADOW + ", expected a replay's id"
                                + " of 1 to 100 letters, digits, '.', '_' and '-' in " + ReplayHeaders.REPLAY));
    }
}
