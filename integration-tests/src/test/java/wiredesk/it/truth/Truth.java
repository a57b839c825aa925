package wiredesk.it.truth;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;

/** The model: of each article the latest version, unless any is a kill or the latest may not be shown yet. */
public final class Truth {

    private Truth() {}

    /** Every record that should be out, by topic and key, in the form in which {@link Downstream} has them. */
    public static Map<String, String> of(List<EnrichedArticle> deliveries, Instant now) {
        Map<String, String> out = new TreeMap<>();
        deliveries.stream()
                .collect(groupingBy(each -> each.getArticle().getId()))
                .forEach((id, versions) -> {
                    EnrichedArticle last = versions.stream()
                            .max(Comparator.comparing(each -> ArticleVersion.of(each.getArticle())))
                            .orElseThrow();
                    Instant embargo = last.getArticle().getEmbargo();
                    boolean killed = versions.stream().anyMatch(each -> is(PubStatus.CANCELED, each));
                    if (!killed && !is(PubStatus.WITHHELD, last) && (embargo == null || !embargo.isAfter(now))) {
                        out.putAll(Records.of(last));
                    }
                });
        return out;
    }

    private static boolean is(PubStatus status, EnrichedArticle version) {
        return version.getArticle().getPubStatus() == status;
    }
}
