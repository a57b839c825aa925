package wiredesk.desk.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.desk.show.RecordJson;

/** A balance as one line of JSON. */
public final class AuditJson {

    private AuditJson() {}

    /** @param raw name of the topic news.raw */
    public static String line(Balance balance, Span span, String raw) {
        ObjectNode line = RecordJson.object()
                .put("since", span.since().toString())
                .put("until", span.until().toString())
                .put("accountedFor", balance.isEven());
        line.set("total", sums(balance.total()));
        ArrayNode sources = line.putArray("sources");
        balance.sources().forEach((source, sums) -> {
            ObjectNode named = RecordJson.object().put("source", source);
            sources.add(named.setAll(sums(sums)));
        });
        ArrayNode breaches = line.putArray("breaches");
        balance.breaches().forEach(breach -> breaches.add(breach(breach, raw)));
        line.put("unnamed", balance.unnamed());
        return RecordJson.line(line);
    }

    private static ObjectNode sums(Sums sums) {
        ObjectNode node = RecordJson.object().put("accepted", sums.accepted());
        sums.endings().forEach((ending, count) -> node.put(ending.label(), count));
        return node.put("in-flight", sums.inFlight())
                .put("doubled", sums.doubled())
                .put("lost", sums.lost());
    }

    private static ObjectNode breach(Breach breach, String raw) {
        ObjectNode node = RecordJson.object()
                .put("kind", breach.isLost() ? "lost" : "doubled")
                .put("articleId", breach.articleId())
                .put("topic", raw)
                .put("partition", breach.partition())
                .put("offset", breach.offset());
        ArrayNode endings = node.putArray("endings");
        breach.endings().forEach(ending -> endings.add(ending.label()));
        return node;
    }
}
