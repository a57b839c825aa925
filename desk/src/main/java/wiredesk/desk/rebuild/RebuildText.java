package wiredesk.desk.rebuild;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;

/** A rebuild in a line, for people and for machines. */
public final class RebuildText {

    private RebuildText() {}

    public static String line(RebuildStatus status) {
        String target = status.target().text().replaceFirst("^route/", "route ");
        return String.format(
                Locale.ROOT,
                "%s  %s: %s, %,d records sent again%s",
                status.id(),
                Ink.harmless(target),
                status.takenBack().isPresent()
                        ? "done"
                        : status.done() + " of " + status.partitions() + " partitions of the sink are done",
                status.records(),
                status.takenBack()
                        .map(records -> String.format(Locale.ROOT, ", %,d taken back", records))
                        .orElse(""));
    }

    public static String json(RebuildStatus status) {
        Optional<Long> takenBack = status.takenBack();
        ObjectNode object = RecordJson.object()
                .put("id", status.id())
                .put("target", status.target().text())
                .put("asked", status.asked().toString())
                .put("done", takenBack.isPresent())
                .put("partitions", status.partitions())
                .put("partitionsDone", status.done())
                .put("sent", status.records())
                .put("takenBack", takenBack.orElse(null));
        return RecordJson.line(object);
    }
}
