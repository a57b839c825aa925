package wiredesk.desk.rebuild;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
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
                status.end().isPresent()
                        ? "done"
                        : status.done() + " of " + status.partitions() + " partitions of the sink are done",
                status.records(),
                status.end().map(RebuildText::ending).orElse(""));
    }

    private static String ending(RebuildStatus.End end) {
        String takenBack = String.format(Locale.ROOT, ", %,d taken back", end.takenBack());
        return end.left() == 0
                ? takenBack
                : takenBack
                        + String.format(
                                Locale.ROOT,
                                ", %,d left of articles that the sink does not know (--unknown takes them back)",
                                end.left());
    }

    public static String json(RebuildStatus status) {
        ObjectNode object = RecordJson.object()
                .put("id", status.id())
                .put("target", status.target().text())
                .put("asked", status.asked().toString())
                .put("done", status.end().isPresent())
                .put("partitions", status.partitions())
                .put("partitionsDone", status.done())
                .put("sent", status.records())
                .put("takenBack", status.end().map(RebuildStatus.End::takenBack).orElse(null))
                .put("left", status.end().map(RebuildStatus.End::left).orElse(null));
        return RecordJson.line(object);
    }
}
