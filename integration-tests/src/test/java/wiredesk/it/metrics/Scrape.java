package wiredesk.it.metrics;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An answer of {@code /metrics}, or several put together. */
public final class Scrape {

    private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:]\\w*)(?:\\{([^\\n]*)})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

    private final String text;

    public Scrape(String text) {
        this.text = text;
    }

    /** The same and another one's. */
    public Scrape and(Scrape other) {
        return new Scrape(text + "\n" + other.text);
    }

    /** Type of each metric: counter, gauge, histogram … */
    public Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        TYPE.matcher(text).results().forEach(found -> types.put(found.group(1), found.group(2)));
        return types;
    }

    /** Names of all samples; of a histogram those of its buckets, sum and count. */
    public Set<String> samples() {
        return SAMPLE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Names of the labels that samples of a name have, {@code le} of buckets left out. */
    public Set<String> labels(String sample) {
        return SAMPLE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(sample))
                .flatMap(found -> LABEL.matcher(
                                Optional.ofNullable(found.group(2)).orElse(""))
                        .results())
                .map(label -> label.group(1))
                .filter(label -> !label.equals("le"))
                .collect(toCollection(TreeSet::new));
    }

    /** Values of all samples of a name that have a label of a value, added up. */
    public double sum(String sample, String label) {
        return SAMPLE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(sample))
                .filter(found -> Optional.ofNullable(found.group(2)).orElse("").contains(label))
                .mapToDouble(found -> Double.parseDouble(found.group(3)))
                .sum();
    }

    @Override
    public String toString() {
        return text;
    }
}
