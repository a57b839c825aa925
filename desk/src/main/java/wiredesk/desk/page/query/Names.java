package wiredesk.desk.page.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;

/** Who is quoted and mentioned most. */
public final class Names {

    private final NewsIndex index;

    public Names(NewsIndex index) {
        this.index = index;
    }

    /** What the list is ordered by. */
    public enum Order {
        QUOTED,
        MENTIONED
    }

    /**
     * @param quoted quotes of theirs
     * @param mentioned articles that mention them
     * @param spark both by time, the oldest first
     */
    public record NameCount(
            String key, String name, String type, String role, int quoted, int mentioned, List<Integer> spark) {}

    /** @param from when the first bucket begins */
    public record Ranking(long bucketMinutes, Instant from, List<NameCount> names) {}

    /** @param hours until now, in as many buckets */
    public Ranking rank(Optional<String> type, int hours, Order order, int limit, Instant now) {
        Instant from = now.minus(Duration.ofHours(hours));
        Duration bucket = Duration.ofHours(1);
        return index.ask(searcher -> {
            Map<String, int[]> quoted = Tally.of(
                    searcher,
                    Asked.of(Kind.QUOTE)
                            .between(Optional.of(from), Optional.empty())
                            .query(),
                    from,
                    bucket,
                    hours);
            Map<String, int[]> mentioned = Tally.of(
                    searcher,
                    Asked.of(Kind.ENTITY)
                            .exact(Fields.TYPE, type)
                            .between(Optional.of(from), Optional.empty())
                            .query(),
                    from,
                    bucket,
                    hours);
            Map<String, int[]> first = order == Order.QUOTED ? quoted : mentioned;
            List<String> keys = first.keySet().stream()
                    .filter(mentioned::containsKey)
                    .sorted(Comparator.comparingInt((String key) -> -Tally.sum(first.get(key)))
                            .thenComparing(key -> key))
                    .toList();
            List<NameCount> names = new ArrayList<>();
            for (String key : keys) {
                NamePage.Known known = NamePage.known(searcher, key).orElse(null);
                if (names.size() == limit) {
                    break;
                }
                if (known != null && known.somebody()) {
                    int[] theirs = quoted.getOrDefault(key, new int[hours]);
                    names.add(new NameCount(
                            key,
                            known.name(),
                            known.type(),
                            known.role(),
                            Tally.sum(theirs),
                            Tally.sum(mentioned.get(key)),
                            Tally.list(order == Order.QUOTED ? theirs : mentioned.get(key))));
                }
            }
            return new Ranking(bucket.toMinutes(), from, names);
        });
    }
}
