package wiredesk.runtime.topics;

import java.util.ArrayList;
import java.util.List;

/** Collects the differences of one topic. */
final class Comparison {

    private final String topic;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(String topic) {
        this.topic = topic;
    }

    void add(String aspect, Object expected, Object found) {
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
            differences.add(new Difference(topic, aspect, String.valueOf(expected), String.valueOf(found)));
        }
    }

    List<Difference> differences() {
        return differences;
    }
}
