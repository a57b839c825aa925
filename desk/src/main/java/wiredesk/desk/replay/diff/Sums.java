package wiredesk.desk.replay.diff;

import java.util.EnumMap;
import java.util.Map;

/**
 * What all articles of a shadow come to.
 *
 * @param standings how many articles are compared, and how many are left out, and why
 * @param earlier readings of versions before the latest of an article; they are left out
 * @param differing compared articles of which a promotion would send something
 * @param rewritten those of them of which it would send the article itself
 * @param sameExtractor differing articles whose reading that is out is by the same extractor version
 */
record Sums(
        Map<Standing, Long> standings,
        long earlier,
        long differing,
        long rewritten,
        long sameExtractor,
        Tally quotes,
        Tally entities) {

    static Sums none(long earlier) {
        Map<Standing, Long> standings = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            standings.put(standing, 0L);
        }
        return new Sums(standings, earlier, 0, 0, 0, Tally.NONE, Tally.NONE);
    }

    Sums with(Standing standing) {
        Map<Standing, Long> counted = new EnumMap<>(standings);
        counted.merge(standing, 1L, Long::sum);
        return new Sums(counted, earlier, differing, rewritten, sameExtractor, quotes, entities);
    }

    Sums with(ArticleDiff diff) {
        return new Sums(
                standings,
                earlier,
                differing + (diff.isEmpty() ? 0 : 1),
                rewritten + (diff.rewritten().isEmpty() ? 0 : 1),
                sameExtractor + (!diff.isEmpty() && diff.isSameExtractor() ? 1 : 0),
                quotes.plus(diff.quoteTally()),
                entities.plus(diff.entityTally()));
    }

    /** How many articles the shadow has. */
    long articles() {
        return standings.values().stream().mapToLong(count -> count).sum();
    }

    /** How many articles are not compared, and why; reasons that none has are not among them. */
    Map<Standing, Long> leftOut() {
        Map<Standing, Long> left = new EnumMap<>(standings);
        left.remove(Standing.COMPARED);
        left.values().removeIf(count -> count == 0);
        return left;
    }

    long equal() {
        return standings.get(Standing.COMPARED) - differing;
    }
}
