package wiredesk.enrich.evaluate.figures;

import java.util.Collection;

/** A {@link Score} in the making. */
public final class ScoreTally {
    private final ShareTally precision = new ShareTally();
    private final ShareTally recall = new ShareTally();

    /**
     * Counts two sides of a comparison.
     *
     * @param found what was found
     * @param rightFound those found things, and maybe more, that are right
     * @param gold what people marked
     * @param metGold those marked things, and maybe more, that were found
     */
    public <T> void count(Collection<T> found, Collection<T> rightFound, Collection<T> gold, Collection<T> metGold) {
        found.forEach(item -> precision.count(rightFound.contains(item)));
        gold.forEach(item -> recall.count(metGold.contains(item)));
    }

    public Score score() {
        return new Score(precision.share(), recall.share());
    }
}
