package wiredesk.it.agency;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How one story stands.
 *
 * @param ids the ids of articles under which it may be found, one of them at least: more than one where guids change or
 *     collide
 * @param latest the version that counts
 * @param deliveries how many times each version was sent
 */
public record Standing(Set<String> ids, Edition latest, Map<Edition, Integer> deliveries) {

    public Standing {
        ids = Set.copyOf(ids);
        deliveries = Map.copyOf(deliveries);
    }

    Standing(Set<String> ids, Edition first) {
        this(ids, first, Map.of(first, 1));
    }

    Standing after(Set<String> moreIds, Edition edition) {
        Set<String> all = new LinkedHashSet<>(ids);
        all.addAll(moreIds);
        Map<Edition, Integer> sent = new LinkedHashMap<>(deliveries);
        sent.merge(edition, 1, Integer::sum);
        return new Standing(all, edition, sent);
    }
}
