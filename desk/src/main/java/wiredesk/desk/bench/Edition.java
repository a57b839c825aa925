package wiredesk.desk.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * The articles of one round under ids of their own, {@code bench/<run>-<round>-<number>}: the system has seen none of them
 * before, and whoever reads it can tell them from news. The texts repeat when there are more articles than texts.
 */
final class Edition {

    /** The source of every article that a bench publishes. */
    static final String SOURCE = "bench";

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final AtomicInteger ROUND = new AtomicInteger();

    private final List<RawArticle> texts;
    private final String prefix;
    private final AtomicInteger published = new AtomicInteger();

    /**
     * @param texts articles as their source delivered them; not empty
     * @param run when the run started
     */
    Edition(List<RawArticle> texts, Instant run) {
        this.texts = texts;
        this.prefix = SOURCE + "/" + RUN.format(run) + "-" + ROUND.incrementAndGet() + "-";
    }

    /** What every id of this edition starts with, and no other id. */
    String prefix() {
        return prefix;
    }

    /** The same each time for a number from 0 on, but for the times in it. */
    RawArticle article(int number, Instant now) {
        String id = prefix + number;
        return RawArticle.newBuilder(text(number))
                .setId(id)
                .setSource(SOURCE)
                .setGuid(id.substring(SOURCE.length() + 1))
                .setPubStatus(PubStatus.USABLE)
                .setEmbargo(null)
                .setVersion(1L)
                .setVersionCreated(now)
                .setReceived(now)
                .build();
    }

    /** Takes it back, every version of it. */
    RawArticle kill(int number, Instant now) {
        return RawArticle.newBuilder(article(number, now))
                .setPubStatus(PubStatus.CANCELED)
                .setVersion(2L)
                .setBody("")
                .setContentHash(prefix + number + " canceled")
                .build();
    }

    /** One more is on its way into news.raw. */
    void markPublished() {
        published.incrementAndGet();
    }

    /** How many are out, the first so many. */
    int published() {
        return published.get();
    }

    /** Words of the first so many articles: stretches between white space. */
    long words(int articles) {
        long words = 0;
        for (int number = 0; number < articles; number++) {
            words += Words.count(text(number).getBody());
        }
        return words;
    }

    private RawArticle text(int number) {
        return texts.get(number % texts.size());
    }
}
