package wiredesk.it.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wiredesk.it.service.ServiceProcess;

/**
 * The articles that a service has counted, as its metrics page says (Prometheus text format).
 *
 * @param byLabels so many by labels as written, in alphabetical order: {@code outcome="published",source="drop"}
 */
record Counters(Map<String, Integer> byLabels) {

    /** @param service ingest, enrich or sink */
    static Counters of(ServiceProcess process, String service) {
        Pattern line =
                Pattern.compile("^wiredesk_" + service + "_articles_total\\{(.*)} ([0-9.E]+)$", Pattern.MULTILINE);
        try {
            return new Counters(line.matcher(process.get("/metrics").body())
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), Counters::value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int all() {
        return byLabels.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(String source) {
        return sum("source=\"" + source + "\"", "");
    }

    int of(String source, String outcome) {
        return sum("source=\"" + source + "\"", "outcome=\"" + outcome + "\"");
    }

    private int sum(String label, String other) {
        return byLabels.entrySet().stream()
                .filter(counter ->
                        counter.getKey().contains(label) && counter.getKey().contains(other))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int value(MatchResult found) {
        return (int) Double.parseDouble(found.group(2));
    }
}
