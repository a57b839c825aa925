package wiredesk.desk.bench;

/**
 * How the articles ended.
 *
 * @param published handed to Kafka
 * @param enriched seen in news.enriched
 * @param delivered seen in news.articles
 * @param deadLettered seen in news.dead-letters
 * @param refused Kafka did not take them
 * @param lost none of it, and nothing has moved for a minute
 * @param doubled deliveries beyond the first of an article
 */
record Counts(int published, int enriched, int delivered, int deadLettered, int refused, int lost, int doubled) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                published + other.published,
                enriched + other.enriched,
                delivered + other.delivered,
                deadLettered + other.deadLettered,
                refused + other.refused,
                lost + other.lost,
                doubled + other.doubled);
    }

    /** Whether every article came out, once. */
    boolean isWhole() {
        return delivered == published && doubled == 0;
    }
}
