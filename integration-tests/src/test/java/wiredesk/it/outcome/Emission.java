package wiredesk.it.outcome;

/**
 * One record of a downstream topic.
 *
 * @param key its key
 * @param tombstone whether it has no value
 */
public record Emission(String key, boolean tombstone) {

    public static Emission upsert(String key) {
        return new Emission(key, false);
    }

    public static Emission tombstone(String key) {
        return new Emission(key, true);
    }
}
