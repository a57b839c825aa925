package wiredesk.desk.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** The load through the whole system: into news.raw, and out of the downstream topics as a subscriber sees it. */
final class Pipeline {

    /** Enough to keep every thread busy between two commits; so few that waiting in line says little of a latency. */
    private static final int MOST_UNDER_WAY = 256;

    private final KafkaClients clients;
    private final Wire wire;
    private final boolean inThisProcess;

    /** @param inThisProcess whether the processor time of this process is that of the system */
    Pipeline(KafkaClients clients, Wire wire, boolean inThisProcess) {
        this.clients = clients;
        this.wire = wire;
        this.inThisProcess = inThisProcess;
    }

    /** How one round went. */
    record Outcome(Pace pace, Counts counts, Figures figures) {}

    Outcome run(Edition edition, Load load, IntConsumer progress) throws InterruptedException {
        Flights flights = new Flights(MOST_UNDER_WAY);
        Topics topics = clients.topics();
        try (Watch watch =
                Watch.start(clients, watched(topics), edition.prefix(), witness(topics, flights, progress))) {
            Instant start = Instant.now();
            ProcessorTime processor = new ProcessorTime();
            int played =
                    new Player(edition, article -> publish(edition, article), Clock.systemUTC()).play(load, flights);
            flights.awaitEnd();
            Optional<Duration> cpu = inThisProcess ? processor.used() : Optional.empty();
            long bytes = watch.finish();
            return outcome(edition, played, start, cpu, bytes, flights);
        }
    }

    private static Watch.Witness witness(Topics topics, Flights flights, IntConsumer progress) {
        String enriched = topics.enriched().name();
        String articles = topics.articles().name();
        String deadLetters = topics.deadLetters().name();
        return (topic, key, tombstone, at) -> {
            if (topic.equals(enriched)) {
                flights.enriched(key, at);
            } else if (topic.equals(articles)) {
                flights.delivered(key, at);
                progress.accept(1);
            } else if (topic.equals(deadLetters)) {
                flights.buried(key);
            }
        };
    }

    private CompletableFuture<?> publish(Edition edition, RawArticle article) {
        edition.markPublished();
        return wire.publish(article);
    }

    private static Outcome outcome(
            Edition edition, int played, Instant start, Optional<Duration> cpu, long bytes, Flights flights) {
        Counts counts = flights.counts();
        Instant end = counts.delivered() == 0 ? Instant.now() : flights.last();
        long words = played == 0 ? 0 : edition.words(played) * counts.delivered() / played;
        Pace pace = new Pace(counts.delivered(), words, Duration.between(start, end), cpu);
        Figures figures = new Figures();
        pace.addTo(figures, "pipeline");
        if (counts.delivered() > 0) {
            figures.put("pipeline.bytesPer1000Articles", bytes * 1000.0 / counts.delivered());
        }
        flights.addTo(figures);
        return new Outcome(pace, counts, figures);
    }

    private static List<Topic> watched(Topics topics) {
        return List.of(
                topics.raw(),
                topics.enriched(),
                topics.articles(),
                topics.quotes(),
                topics.entities(),
                topics.ledger(),
                topics.deadLetters());
    }
}
