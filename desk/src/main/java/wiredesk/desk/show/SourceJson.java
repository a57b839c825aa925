package wiredesk.desk.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.ingest.SourceConsole.Asked;
import wiredesk.ingest.SourceStatus;

/** Sources as JSON, a line each; what is not known is null. */
public final class SourceJson {

    private SourceJson() {}

    public static String line(SourceStatus source) {
        ObjectNode line = RecordJson.object()
                .put("name", source.name())
                .put("kind", source.kind())
                .put("address", source.address());
        line.put("lastPoll", source.lastPoll().map(Object::toString).orElse(null));
        line.put("lastArticle", source.lastArticle().map(Object::toString).orElse(null));
        line.put("nextPoll", source.nextPoll().map(Object::toString).orElse(null));
        line.put("waiting", source.waiting().orElse(null));
        line.put("error", source.error().orElse(null));
        return RecordJson.line(line);
    }

    public static String line(String name, Asked asked) {
        ObjectNode line = RecordJson.object()
                .put("name", name)
                .put("published", asked.published())
                .put("duplicates", asked.duplicates())
                .put("deadLettered", asked.deadLettered());
        line.put("nextPoll", asked.next().map(Object::toString).orElse(null));
        line.put("error", asked.problem().orElse(null));
        return RecordJson.line(line);
    }
}
