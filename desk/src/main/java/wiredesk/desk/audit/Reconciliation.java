package wiredesk.desk.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what was accepted against how it ended: accepted = published + reextracted + duplicate + superseded + held + killed +
 * dead-lettered + redriven + in flight, for every source. What that leaves over is lost; what has two ends is doubled. First come the
 * records, then, in any order, their endings.
 */
final class Reconciliation {

    /** What somebody would read at most. */
    private static final int MOST_NAMED = 1_000;

    /** The article of a record of news.raw. */
    interface Articles {
        String id(int partition, long offset);
    }

    private final SourceIndex sources = new SourceIndex();
    private final Map<Integer, PartitionEndings> partitions = new TreeMap<>();
    private final Map<Integer, Long> next = new HashMap<>();
    private final Map<String, Long> repeats = new HashMap<>();

    /** A record of news.raw; those of a partition in order. */
    void accept(int partition, long offset, String articleId) {
        partitions
                .computeIfAbsent(partition, first -> new PartitionEndings(offset))
                .add(offset, sources.ofArticle(articleId));
    }

    /** A delivery that ended in ingest, as a repeat. */
    void repeat(String source) {
        repeats.merge(sources.name(sources.of(source)), 1L, Long::sum);
    }

    /** A record of news.raw, of these or another, has come to an end. */
    void end(int partition, long offset, Ending ending) {
        PartitionEndings endings = partitions.get(partition);
        if (endings != null) {
            endings.end(offset, ending);
        }
    }

    /**
     * How far the first stage is now. What waits for the second is to be told again.
     *
     * @param offsets by partition, the next that it will read
     */
    void passed(Map<Integer, Long> offsets) {
        next.clear();
        next.putAll(offsets);
        partitions.values().forEach(PartitionEndings::awaitNone);
    }

    /** The first stage has handed it on, the second has still to come to it. */
    void await(int partition, long offset) {
        PartitionEndings endings = partitions.get(partition);
        if (endings != null) {
            endings.await(offset);
        }
    }

    /** Whether anything is still to come to its end. */
    boolean isUnderWay() {
        return partitions.entrySet().stream()
                .anyMatch(partition -> partition
                        .getValue()
                        .records()
                        .anyMatch(place -> isInFlight(partition.getKey(), partition.getValue(), place)));
    }

    Balance balance(Articles articles) {
        Map<String, Sums> sums = new TreeMap<>();
        List<Breach> breaches = new ArrayList<>();
        partitions.forEach((partition, endings) -> endings.records().forEach(place -> {
            Sums source = sums.computeIfAbsent(sources.name(endings.source(place)), first -> new Sums());
            if (breaks(partition, endings, place, source) && breaches.size() < MOST_NAMED) {
                long offset = endings.offset(place);
                breaches.add(new Breach(articles.id(partition, offset), partition, offset, endings.endings(place)));
            }
        }));
        repeats.forEach((source, count) ->
                sums.computeIfAbsent(source, first -> new Sums()).addEnded(Ending.DUPLICATE, count));
        Sums total = new Sums();
        sums.values().forEach(total::add);
        return new Balance(sums, total, breaches);
    }

    /** Adds one record to the sums of its source, and says whether it is as it should not be. */
    private boolean breaks(int partition, PartitionEndings endings, int place, Sums source) {
        if (!endings.isOpen(place)) {
            List<Ending> ways = endings.endings(place);
            source.addEnded(ways);
            return ways.size() > 1;
        }
        if (isInFlight(partition, endings, place)) {
            source.addInFlight();
            return false;
        }
        source.addLost();
        return true;
    }

    private boolean isInFlight(int partition, PartitionEndings endings, int place) {
        return endings.isOpen(place)
                && (endings.offset(place) >= next.getOrDefault(partition, 0L) || endings.isAwaited(place));
    }
}
