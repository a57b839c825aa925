package wiredesk.desk.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.evaluate.figures.Percent;
import wiredesk.enrich.evaluate.quotes.Calibration;
import wiredesk.enrich.evaluate.quotes.NameScore;
import wiredesk.enrich.evaluate.quotes.QuoteResult;
import wiredesk.enrich.evaluate.quotes.QuoteScore;
import wiredesk.enrich.evaluate.quotes.SpeakerScore;
import wiredesk.enrich.evaluate.quotes.TypeGroup;

/** How well quotes were found, as JSON. */
final class QuoteJson {
    private static final FigureJson FIGURES = new FigureJson(1);

    private QuoteJson() {}

    static ObjectNode of(QuoteResult result) {
        ObjectNode json = RecordJson.object().put("documents", result.documents());
        for (TypeGroup group : TypeGroup.values()) {
            json.set(name(group), score(result.scores().get(group)));
        }
        json.set("calibration", calibration(result.calibration()));
        return json;
    }

    private static String name(TypeGroup group) {
        return switch (group) {
            case ALL -> "all";
            case DIRECT_AND_MIXED -> "directAndMixed";
            case DIRECT -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }

    private static ObjectNode score(QuoteScore score) {
        ObjectNode json = RecordJson.object().put("marked", score.gold()).put("found", score.found());
        json.set("exact", FIGURES.of(score.exact()));
        json.set("close", FIGURES.of(score.close()));
        json.set("overlap", FIGURES.of(score.overlap()));
        json.set("words", FIGURES.of(score.words()));
        json.set("endToEnd", FIGURES.of(score.endToEnd()));
        json.put("typeRight", FIGURES.of(score.types()));
        json.set("speakers", speakers(score.speakers()));
        json.set("names", names(score.names()));
        return json;
    }

    private static ObjectNode speakers(SpeakerScore score) {
        return RecordJson.object()
                .put("marked", score.right().all())
                .put("found", FIGURES.of(score.given()))
                .put("mention", FIGURES.of(score.mention()))
                .put("halfOfMention", FIGURES.of(score.mostOfMention()))
                .put("surname", FIGURES.of(score.surname()))
                .put("right", FIGURES.of(score.right()));
    }

    private static ObjectNode names(NameScore score) {
        return RecordJson.object()
                .put("marked", score.full().all())
                .put("full", FIGURES.of(score.full()))
                .put("surname", FIGURES.of(score.surname()))
                .put("pronouns", score.behindPronoun().all())
                .put("behindPronoun", FIGURES.of(score.behindPronoun()));
    }

    private static ObjectNode calibration(Calibration calibration) {
        ObjectNode json = RecordJson.object().put("expectedError", Percent.of(calibration.error(), 1));
        ArrayNode bins = json.putArray("bins");
        for (Calibration.Bin bin : calibration.bins()) {
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("found", bin.right().all())
                    .put("confidence", bin.right().all() == 0 ? null : Percent.of(bin.confidence(), 1))
                    .put("right", FIGURES.of(bin.right()));
        }
        return json;
    }
}
