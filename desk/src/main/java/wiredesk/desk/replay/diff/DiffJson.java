package wiredesk.desk.replay.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Iterator;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.desk.show.RecordJson;

/** Differences as one JSON object on one line: sums, then article by article. */
public final class DiffJson {

    private DiffJson() {}

    /**
     * Writes each article as it is worked out: all at once may be more than memory holds.
     *
     * @param replay id of the replay
     */
    public static void write(Differences differences, String replay, PrintWriter out) {
        String head = RecordJson.line(head(differences.sums(), replay));
        out.print(head.substring(0, head.length() - 1) + ",\"differences\":[");
        Iterator<ArticleDiff> articles = differences.articles().iterator();
        while (articles.hasNext()) {
            out.print(RecordJson.line(article(articles.next())));
            out.print(articles.hasNext() ? "," : "");
        }
        out.println("]}");
    }

    private static ObjectNode head(Sums sums, String replay) {
        ObjectNode head = RecordJson.object().put("replay", replay);
        ObjectNode articles = head.putObject("articles").put("shadow", sums.articles());
        sums.standings().forEach((standing, count) -> articles.put(key(standing), count.longValue()));
        articles.put("equal", sums.equal())
                .put("differing", sums.differing())
                .put("rewritten", sums.rewritten())
                .put("sameExtractor", sums.sameExtractor())
                .put("earlierVersions", sums.earlier());
        head.set("quotes", tally(sums.quotes()));
        head.set("entities", tally(sums.entities()));
        return head;
    }

    private static String key(Standing standing) {
        return switch (standing) {
            case COMPARED -> "compared";
            case SUPERSEDED -> "superseded";
            case ABSENT -> "killedOrHeld";
            case AHEAD -> "notOutYet";
        };
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode node = RecordJson.object()
                .put("unchanged", tally.unchanged())
                .put("added", tally.added())
                .put("lost", tally.lost())
                .put("changed", tally.changed());
        ObjectNode byAspect = node.putObject("changedIn");
        tally.byAspect().forEach((aspect, count) -> byAspect.put(aspect.label(), count.longValue()));
        return node;
    }

    private static ObjectNode article(ArticleDiff diff) {
        ObjectNode node = RecordJson.object()
                .put("articleId", diff.id())
                .put("version", diff.after().getVersion())
                .put("versionCreated", diff.after().getVersionCreated().toString());
        node.putObject("extractorVersion")
                .put("before", diff.before().getExtractorVersion())
                .put("after", diff.after().getExtractorVersion());
        ArrayNode fields = node.putArray("rewritten");
        diff.rewritten().forEach(fields::add);
        ArrayNode quotes = node.putArray("quotes");
        diff.quotes().forEach(each -> quotes.add(alteration(each)));
        ArrayNode entities = node.putArray("entities");
        diff.entities().forEach(each -> entities.add(alteration(each)));
        return node;
    }

    private static <T extends SpecificRecord> ObjectNode alteration(Alteration<T> alteration) {
        ObjectNode node = RecordJson.object().put("kind", alteration.kind().label());
        ArrayNode aspects = node.putArray("changedIn");
        alteration.aspects().stream().sorted().forEach(aspect -> aspects.add(aspect.label()));
        alteration.before().ifPresent(record -> node.set("before", RecordJson.of(record)));
        alteration.after().ifPresent(record -> node.set("after", RecordJson.of(record)));
        return node;
    }
}
