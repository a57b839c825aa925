package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.schemas.EnrichedArticle;

/** How the articles of a shadow differ from what is out. Sums are held, single articles worked out when they are asked for. */
public final class Differences {

    private final Shadow shadow;
    private final Present present;
    private final List<String> differing = new ArrayList<>();
    private Sums sums;

    Differences(Shadow shadow, Present present) {
        this.shadow = shadow;
        this.present = present;
        this.sums = Sums.none(shadow.earlier());
        shadow.ids().forEach(this::count);
    }

    private void count(String articleId) {
        EnrichedArticle read = shadow.get(articleId);
        Optional<EnrichedArticle> out = present.of(articleId);
        Standing standing = Standing.of(read.getArticle(), out.map(EnrichedArticle::getArticle));
        sums = sums.with(standing);
        if (standing == Standing.COMPARED) {
            ArticleDiff diff = Comparison.between(out.orElseThrow(), read);
            sums = sums.with(diff);
            if (!diff.isEmpty()) {
                differing.add(articleId);
            }
        }
    }

    /** Whether a promotion would send nothing. */
    public boolean isEmpty() {
        return differing.isEmpty();
    }

    Sums sums() {
        return sums;
    }

    /** Each article that differs, in the order of their ids. */
    Stream<ArticleDiff> articles() {
        return differing.stream().map(id -> Comparison.between(present.of(id).orElseThrow(), shadow.get(id)));
    }
}
