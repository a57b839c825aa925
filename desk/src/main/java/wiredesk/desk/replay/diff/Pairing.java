package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import wiredesk.schemas.Span;

/**
 * What is gone and what is new in the same place of the text: one and the same thing, read otherwise. Both are swept through
 * once in the order of the text; those that share most of it find each other first.
 *
 * @param <T> what stands in the text
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> fresh) {

    /** The same thing, before and after. */
    record Pair<T>(T before, T after) {}

    /** A stretch of the text and whose it is, as an index. */
    private record Stretch(int start, int end, int owner) {}

    private record Candidate(int before, int after) {}

    /** @param places the stretches that one of them takes, which others on its side hardly share */
    static <T> Pairing<T> of(List<T> gone, List<T> fresh, Function<T, List<Span>> places) {
        boolean[] goneTaken = new boolean[gone.size()];
        boolean[] freshTaken = new boolean[fresh.size()];
        List<Pair<T>> pairs = new ArrayList<>();
        shared(stretches(gone, places), stretches(fresh, places)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(each -> !goneTaken[each.before()] && !freshTaken[each.after()])
                .forEachOrdered(each -> {
                    goneTaken[each.before()] = true;
                    freshTaken[each.after()] = true;
                    pairs.add(new Pair<>(gone.get(each.before()), fresh.get(each.after())));
                });
        return new Pairing<>(pairs, left(gone, goneTaken), left(fresh, freshTaken));
    }

    /** How many code points those share that share any. */
    private static Map<Candidate, Integer> shared(List<Stretch> gone, List<Stretch> fresh) {
        Map<Candidate, Integer> shared = new LinkedHashMap<>();
        int g = 0;
        int f = 0;
        while (g < gone.size() && f < fresh.size()) {
            Stretch one = gone.get(g);
            Stretch other = fresh.get(f);
            int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
            if (common > 0) {
                shared.merge(new Candidate(one.owner(), other.owner()), common, Integer::sum);
            }
            g += one.end() <= other.end() ? 1 : 0;
            f += other.end() <= one.end() ? 1 : 0;
        }
        return shared;
    }

    private static <T> List<Stretch> stretches(List<T> things, Function<T, List<Span>> places) {
        return IntStream.range(0, things.size())
                .boxed()
                .flatMap(owner -> places.apply(things.get(owner)).stream()
                        .map(span -> new Stretch(span.getStart(), span.getEnd(), owner)))
                .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end))
                .toList();
    }

    private static <T> List<T> left(List<T> things, boolean[] taken) {
        return IntStream.range(0, things.size())
                .filter(index -> !taken[index])
                .mapToObj(things::get)
                .toList();
    }
}
