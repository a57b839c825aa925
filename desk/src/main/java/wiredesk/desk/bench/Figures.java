package wiredesk.desk.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** What was measured, by names like {@code pipeline.articlesPerSecond}, in the order in which it was put in. */
final class Figures {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, value);
    }

    /** Puts one divided by the other, unless one of them is missing or nothing. */
    void putRatio(String name, String dividend, String divisor) {
        OptionalDouble above = get(dividend);
        OptionalDouble below = get(divisor);
        if (above.isPresent() && below.isPresent() && below.getAsDouble() > 0) {
            put(name, above.getAsDouble() / below.getAsDouble());
        }
    }

    OptionalDouble get(String name) {
        Double value = values.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    void forEach(BiConsumer<String, Double> each) {
        values.forEach(each);
    }

    /** Of each figure the one in the middle, or the mean of the two in the middle. */
    static Figures median(Collection<Figures> rounds) {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        rounds.forEach(round -> round.forEach((name, value) ->
                all.computeIfAbsent(name, first -> new ArrayList<>()).add(value)));
        Figures median = new Figures();
        all.forEach((name, values) -> median.put(name, middle(values)));
        return median;
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
