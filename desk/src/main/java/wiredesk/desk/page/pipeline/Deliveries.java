package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.RawArticle;

/**
 * Follows deliveries from news.raw to their end in the ledger: how long that took, and how they ended. The two topics are
 * read as they come, so an end may be seen before its beginning; it waits for a moment then. Memory is bounded: of the oldest
 * the times are not known any more.
 */
final class Deliveries {

    private static final int MOST = 50_000;

    private record At(int partition, long offset) {}

    private record Pending(At at, Instant ended) {}

    private final String raw;
    private final String replay;
    private final String deadLetters;
    private final OutcomeTally outcomes = new OutcomeTally();
    private final OutcomeTally replayed = new OutcomeTally();
    private final RecentTimes receiving = new RecentTimes();
    private final RecentTimes deciding = new RecentTimes();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<At, Instant> received = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<At, Instant> eldest) {
            return size() > MOST;
        }
    };

    private long letterEnds;

    /** Names of the topics that records in the ledger come from. */
    Deliveries(String raw, String replay, String deadLetters) {
        this.raw = raw;
        this.replay = replay;
        this.deadLetters = deadLetters;
    }

    void received(int partition, long offset, RawArticle article, Instant now) {
        received.put(new At(partition, offset), article.getReceived());
        if (article.getPublished() != null) {
            receiving.add(article.getReceived(), Duration.between(article.getPublished(), article.getReceived()), now);
        }
    }

    void ended(LedgerEntry entry, Instant now) {
        Origin origin = entry.getOrigin();
        if (origin != null && origin.getTopic().equals(deadLetters)) {
            letterEnds++;
            return;
        }
        outcomes.add(entry.getTime(), entry.getSource(), entry.getOutcome(), now);
        if (origin != null && origin.getTopic().equals(replay)) {
            replayed.add(entry.getTime(), replay, entry.getOutcome(), now);
        } else if (origin != null && origin.getTopic().equals(raw)) {
            Pending end = new Pending(new At(origin.getPartition(), origin.getOffset()), entry.getTime());
            if (!settle(end, now) && !isPast(end, now) && pending.size() < MOST) {
                pending.add(end);
            }
        }
    }

    private boolean settle(Pending end, Instant now) {
        Instant begun = received.remove(end.at());
        if (begun != null) {
            deciding.add(end.ended(), Duration.between(begun, end.ended()), now);
        }
        return begun != null;
    }

    private static boolean isPast(Pending end, Instant now) {
        return end.ended().isBefore(now.minus(RecentTimes.SPAN));
    }

    /** Ends of dead letters that have been seen: when it changes, they are to be counted anew. */
    long letterEnds() {
        return letterEnds;
    }

    List<Sample.Latency> latency(Instant now) {
        for (Iterator<Pending> each = pending.iterator(); each.hasNext(); ) {
            Pending end = each.next();
            if (settle(end, now) || isPast(end, now)) {
                each.remove();
            }
        }
        return List.of(receiving.read("received", now), deciding.read("decided", now));
    }

    /** @param most sources that are listed */
    Sample.Outcomes outcomes(int most, Instant now) {
        return new Sample.Outcomes(
                (int) OutcomeTally.SPAN.toMinutes(),
                outcomes.total(now),
                replayed.total(now),
                outcomes.sources(now).stream().limit(most).toList());
    }

    /** Deliveries of the last hour by source. */
    Map<String, Long> bySource(Instant now) {
        Map<String, Long> totals = new TreeMap<>();
        outcomes.sources(now).forEach(each -> totals.put(each.source(), each.total()));
        return totals;
    }
}
