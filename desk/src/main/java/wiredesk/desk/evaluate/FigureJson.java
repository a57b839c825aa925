package wiredesk.desk.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.evaluate.figures.Percent;
import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;

/**
 * Figures as JSON.
 *
 * @param decimals of every percentage
 */
record FigureJson(int decimals) {

    ObjectNode of(Score score) {
        return RecordJson.object()
                .put("precision", Percent.of(score.precision().fraction(), decimals))
                .put("recall", Percent.of(score.recall().fraction(), decimals))
                .put("f1", Percent.of(score.f1(), decimals));
    }

    /** Null if there was nothing to count. */
    BigDecimal of(Share share) {
        return share.all() == 0 ? null : Percent.rounded(share.percent(), decimals);
    }
}
