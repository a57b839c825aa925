package wiredesk.desk.bench;

/** A part of an article's way that is timed. */
enum Hop {
    PUBLISHED_TO_ENRICHED("publishedToEnriched", "published to enriched"),
    ENRICHED_TO_DELIVERED("enrichedToDelivered", "enriched to delivered"),
    PUBLISHED_TO_DELIVERED("publishedToDelivered", "published to delivered");

    private final String key;
    private final String label;

    Hop(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name for machines. */
    String key() {
        return key;
    }

    /** Its name for people. */
    String label() {
        return label;
    }
}
