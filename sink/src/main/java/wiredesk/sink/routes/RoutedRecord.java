package wiredesk.sink.routes;

/**
 * One record that goes out to a route.
 *
 * @param route the route's name
 * @param topic where it goes
 * @param key its record key there
 * @param id the id that it has in the downstream topic of its kind; mostly the key
 * @param value null for a tombstone
 */
public record RoutedRecord(String route, String topic, String key, String id, byte[] value) {}
