package wiredesk.desk.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The articles of a round on their way. One thread publishes, another sees them arrive; an article ends by being delivered,
 * buried as a dead letter, or not being published at all.
 */
final class Flights {

    /** How long nothing at all may arrive before what is still missing counts as lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int most;
    private final Latencies latencies = new Latencies();
    private final Map<String, Flight> underWay = new HashMap<>();
    private final Map<String, Instant> delivered = new HashMap<>();
    private int published;
    private int enriched;
    private int buried;
    private int refused;
    private int doubled;
    private Instant last = Instant.MIN;

    private static final class Flight {
        private final Instant due;
        private Instant enriched;

        Flight(Instant due) {
            this.due = due;
        }
    }

    /** @param most articles under way at once where {@link #awaitRoom} is asked for */
    Flights(int most) {
        this.most = most;
    }

    /** Waits until there is room for another one; says whether there is, or nothing moves any more. */
    synchronized boolean awaitRoom() throws InterruptedException {
        return await(most - 1);
    }

    /** Waits until all have ended; says whether they have. */
    synchronized boolean awaitEnd() throws InterruptedException {
        return await(0);
    }

    synchronized void depart(String id, Instant due) {
        underWay.put(id, new Flight(due));
        published++;
    }

    synchronized void enriched(String id, Instant seen) {
        Flight flight = underWay.get(id);
        if (flight != null && flight.enriched == null) {
            flight.enriched = seen;
            enriched++;
            latencies.record(Hop.PUBLISHED_TO_ENRICHED, Duration.between(flight.due, seen));
        }
    }

    synchronized void delivered(String id, Instant seen) {
        if (delivered.putIfAbsent(id, seen) != null) {
            doubled++;
            return;
        }
        Flight flight = end(id);
        if (flight == null) {
            return;
        }
        last = seen;
        latencies.record(Hop.PUBLISHED_TO_DELIVERED, Duration.between(flight.due, seen));
        if (flight.enriched == null) {
            enriched++; // the two topics are read side by side: its other record is on its way
        } else {
            latencies.record(Hop.ENRICHED_TO_DELIVERED, Duration.between(flight.enriched, seen));
        }
    }

    synchronized void buried(String id) {
        buried += end(id) == null ? 0 : 1;
    }

    /** Kafka has not taken it. */
    synchronized void refused(String id) {
        refused += end(id) == null ? 0 : 1;
    }

    /** When the last one so far was delivered. */
    synchronized Instant last() {
        return last;
    }

    synchronized Counts counts() {
        return new Counts(published, enriched, delivered.size(), buried, refused, underWay.size(), doubled);
    }

    synchronized void addTo(Figures figures) {
        latencies.addTo(figures);
    }

    private Flight end(String id) {
        Flight flight = underWay.remove(id);
        notifyAll();
        return flight;
    }

    private boolean await(int left) throws InterruptedException {
        int before = -1;
        Instant until = Instant.MIN;
        while (underWay.size() > left) {
            Instant now = Instant.now();
            if (underWay.size() != before) {
                before = underWay.size();
                until = now.plus(PATIENCE);
            }
            if (!now.isBefore(until)) {
                return false;
            }
            wait(Math.max(1, Duration.between(now, until).toMillis()));
        }
        return true;
    }
}
