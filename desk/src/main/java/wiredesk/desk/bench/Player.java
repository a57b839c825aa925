package wiredesk.desk.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import wiredesk.schemas.RawArticle;

/**
 * Hands articles over when they are due. At a fixed rate it does so whether the system keeps up or not, and what is timed
 * starts when an article was due, so that no stall hides the waiting of those behind it. At the rate {@code max} the system
 * sets the pace: a bounded number is under way, and each is due when there is room for it.
 */
final class Player {

    private final Edition edition;
    private final Function<RawArticle, ? extends CompletableFuture<?>> publisher;
    private final Clock clock;

    /** @param publisher answers when Kafka has it, without making anybody wait */
    Player(Edition edition, Function<RawArticle, ? extends CompletableFuture<?>> publisher, Clock clock) {
        this.edition = edition;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Plays a round, and returns when the last article is handed over.
     *
     * @return how many articles were played
     */
    int play(Load load, Flights flights) throws InterruptedException {
        Instant start = clock.instant();
        Instant end = start.plus(load.time());
        int number = 0;
        while (number < load.count()) {
            Instant due = awaitTurn(load.rate(), start, number, flights);
            if (!due.isBefore(end)) {
                break;
            }
            hand(number++, due, flights);
        }
        return number;
    }

    private Instant awaitTurn(Rate rate, Instant start, int number, Flights flights) throws InterruptedException {
        if (rate.isMax()) {
            return flights.awaitRoom() ? clock.instant() : Instant.MAX;
        }
        Instant due = start.plus(rate.until(number));
        Duration early = Duration.between(clock.instant(), due);
        if (!early.isNegative()) {
            TimeUnit.NANOSECONDS.sleep(early.toNanos());
        }
        return due;
    }

    private void hand(int number, Instant due, Flights flights) {
        RawArticle article = edition.article(number, due);
        String id = article.getId();
        flights.depart(id, due);
        publisher.apply(article).whenComplete((taken, failure) -> {
            if (failure != null) {
                flights.refused(id);
            }
        });
    }
}
