package wiredesk.desk.page.shown;

import java.time.Instant;

/**
 * Where a record stands.
 *
 * @param kind raw, enriched, articles, quotes, entities, ledger or route
 * @param topic full name
 * @param time the record's timestamp
 * @param key the record's key, as text
 * @param outcome what the ledger says became of the delivery, "tombstone" for one, or null
 * @param route name of the route, or null
 */
public record Place(
        String kind,
        String topic,
        int partition,
        long offset,
        Instant time,
        String key,
        String outcome,
        String route) {}
