package wiredesk.ingest.silence;

/**
 * How long gaps were, measured by what was to be expected in them: a gap of 3 is one in which three things should have come.
 * So a night without news is no long gap where there is none on any night. A histogram whose bounds grow by a fifth; weeks
 * fade in it as they do in {@link HourlyRates}.
 */
final class Gaps {

    /** Below this many nothing is known. */
    static final double FEWEST = 30;

    private static final double FADING = 0.8;
    private static final double FIRST = 0.1;
    private static final double GROWTH = 1.2;
    private static final int BUCKETS = 72;
    /** Gaps that may have been outages: one, faded or not, and one in a thousand. */
    private static final double OUTAGES = 1.5;

    private static final double OUTAGES_SHARE = 0.001;

    private final double[] weights = new double[BUCKETS];
    private double total;

    void add(double gap) {
        int bucket = gap <= FIRST ? 0 : (int) Math.ceil(Math.log(gap / FIRST) / Math.log(GROWTH));
        weights[Math.min(bucket, BUCKETS - 1)]++;
        total++;
    }

    /** A week has passed. */
    void fade() {
        total = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            weights[bucket] *= FADING;
            total += weights[bucket];
        }
    }

    boolean areEnough() {
        return total >= FEWEST;
    }

    /** The longest that is usual: one longer there was hardly ever, and what there was of it may have been outages. */
    double longestUsual() {
        double longer = Math.max(OUTAGES, OUTAGES_SHARE * total);
        int bucket = BUCKETS - 1;
        double tail = weights[bucket];
        while (bucket > 0 && tail <= longer) {
            bucket--;
            tail += weights[bucket];
        }
        return FIRST * Math.pow(GROWTH, bucket);
    }
}
