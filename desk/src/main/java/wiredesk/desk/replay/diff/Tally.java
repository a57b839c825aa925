package wiredesk.desk.replay.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wiredesk.desk.replay.diff.Alteration.Kind;

/**
 * Numbers of quotes, or of entities: unchanged, lost and changed make those that are out, unchanged, added and changed those
 * that the shadow has.
 *
 * @param byAspect how many have changed in what; one that has changed in two ways is in both
 */
record Tally(long added, long lost, long changed, long unchanged, Map<Aspect, Long> byAspect) {

    static final Tally NONE = new Tally(0, 0, 0, 0, Map.of());

    /** @param after how many the shadow has in all */
    static <T> Tally of(List<Alteration<T>> alterations, int after) {
        long added = count(alterations, Kind.ADDED);
        long changed = count(alterations, Kind.CHANGED);
        Map<Aspect, Long> byAspect = new EnumMap<>(Aspect.class);
        alterations.forEach(each -> each.aspects().forEach(aspect -> byAspect.merge(aspect, 1L, Long::sum)));
        return new Tally(added, count(alterations, Kind.LOST), changed, after - added - changed, byAspect);
    }

    private static <T> long count(List<Alteration<T>> alterations, Kind kind) {
        return alterations.stream().filter(each -> each.kind() == kind).count();
    }

    Tally plus(Tally other) {
        Map<Aspect, Long> both = new EnumMap<>(Aspect.class);
        both.putAll(byAspect);
        other.byAspect.forEach((aspect, count) -> both.merge(aspect, count, Long::sum));
        return new Tally(
                added + other.added, lost + other.lost, changed + other.changed, unchanged + other.unchanged, both);
    }
}
