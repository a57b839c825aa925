package wiredesk.desk.bench;

import java.time.Instant;
import java.util.List;
import wiredesk.runtime.kafka.KafkaClients;

/** Takes back what a bench has published, as a provider does: with a kill for every article. */
final class Kills {

    private final KafkaClients clients;
    private final Wire wire;

    Kills(KafkaClients clients, Wire wire) {
        this.clients = clients;
        this.wire = wire;
    }

    /**
     * Publishes a kill for all that is out, and returns when subscribers have their tombstones.
     *
     * @return how many tombstones were not seen, though waited for
     */
    int kill(Edition edition) throws InterruptedException {
        int articles = edition.published();
        Flights flights = new Flights(articles);
        Watch.Witness witness = (topic, key, tombstone, at) -> {
            if (tombstone) {
                flights.delivered(key, at);
            }
        };
        try (Watch watch = Watch.start(clients, List.of(clients.topics().articles()), edition.prefix(), witness)) {
            for (int number = 0; number < articles; number++) {
                Instant now = Instant.now();
                String id = edition.prefix() + number;
                flights.depart(id, now);
                wire.publish(edition.kill(number, now)).whenComplete((taken, failure) -> {
                    if (failure != null) {
                        flights.refused(id);
                    }
                });
            }
            flights.awaitEnd();
            return articles - flights.counts().delivered();
        }
    }
}
