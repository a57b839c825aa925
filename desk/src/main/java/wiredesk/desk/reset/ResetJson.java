package wiredesk.desk.reset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.desk.show.RecordJson;

/** A reset for machines: one object. */
public final class ResetJson {

    private ResetJson() {}

    /** @param done whether it has been done */
    public static String line(ResetPlan plan, boolean done) {
        Application application = plan.application();
        ObjectNode object = RecordJson.object()
                .put("application", application.name())
                .put("group", application.group())
                .put("done", done)
                .put("running", plan.running().isPresent());
        ArrayNode offsets = object.putArray("offsets");
        for (Move move : plan.moves()) {
            ObjectNode each = offsets.addObject()
                    .put("topic", move.partition().topic())
                    .put("partition", move.partition().partition());
            each.put("from", move.now().orElse(null)).put("to", move.next());
        }
        ArrayNode topics = object.putArray("topics");
        plan.topics().forEach(topics::add);
        object.put("folder", plan.folder() ? application.folder().toString() : null);
        ArrayNode warnings = object.putArray("warnings");
        Meaning.of(application).forEach(warnings::add);
        return RecordJson.line(object);
    }
}
