package wiredesk.desk.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;

/**
 * What came of the sample wire, read back from the topics and the services' counters.
 *
 * @param articles out now
 * @param quotes out now
 * @param entities out now
 * @param killed articles taken back
 * @param duplicates inputs that came again unchanged
 * @param deadLetters inputs that could not be read
 * @param took from the start of the process until the last input had its outcome
 */
public record DemoResult(
        int articles, int quotes, int entities, int killed, int duplicates, int deadLetters, Duration took) {

    /** {@code {"articles","quotes","entities","killed","duplicates","deadLetters","seconds"}}. */
    public ObjectNode json() {
        return RecordJson.object()
                .put("articles", articles)
                .put("quotes", quotes)
                .put("entities", entities)
                .put("killed", killed)
                .put("duplicates", duplicates)
                .put("deadLetters", deadLetters)
                .put("seconds", seconds());
    }

    /** For people, on one line. */
    public String text(Ink ink) {
        return ink.bold(articles + " articles, " + quotes + " quotes, " + entities + " entities")
                + "; %d killed, %d duplicate, %d dead letter; %.1f s"
                        .formatted(killed, duplicates, deadLetters, seconds());
    }

    private double seconds() {
        return took.toMillis() / 100 / 10.0;
    }
}
