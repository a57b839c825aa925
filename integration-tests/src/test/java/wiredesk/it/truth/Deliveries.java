package wiredesk.it.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;

/**
 * Versions of many articles as enrich would hand them on, with kills, holds, embargoes and re-deliveries, in random order.
 * One seed makes the same ones, their embargoes counted from the start.
 */
public final class Deliveries {

    private static final int MOST_VERSIONS = 5;
    private static final double KILLED = 0.04;
    private static final double WITHHELD = 0.06;
    private static final double EMBARGOED = 0.3;
    private static final double NUMBERED = 0.8;
    private static final double DELIVERED_AGAIN = 0.25;

    private final Random random;
    private final Instant start;
    private final Duration longest;

    /**
     * @param start when they begin to be delivered
     * @param longest how much later the last embargo ends; some end a day later still
     */
    public Deliveries(long seed, Instant start, Duration longest) {
        this.random = new Random(seed);
        this.start = start;
        this.longest = longest;
    }

    public List<EnrichedArticle> of(int articles) {
        List<EnrichedArticle> deliveries = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            boolean numbered = random.nextDouble() < NUMBERED;
            int versions = 1 + random.nextInt(MOST_VERSIONS);
            for (int version = 1; version <= versions; version++) {
                EnrichedArticle delivery = version("wire/%05d".formatted(article), version, numbered);
                deliveries.add(delivery);
                if (random.nextDouble() < DELIVERED_AGAIN) {
                    deliveries.add(delivery);
                }
            }
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private EnrichedArticle version(String id, int number, boolean numbered) {
        Article article = Article.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid(id)
                .setVersion(numbered ? (long) number : null)
                .setVersionCreated(start.minusSeconds(3_600).plusSeconds(number))
                .setContentHash(id + "-" + number)
                .setPubStatus(status())
                .setEmbargo(embargo())
                .setBody("Version " + number + " of " + id)
                .setReceived(start)
                .setExtractorVersion("1")
                .build();
        return new EnrichedArticle(article, quotes(article), entities(article));
    }

    private PubStatus status() {
        double chance = random.nextDouble();
        if (chance < KILLED) {
            return PubStatus.CANCELED;
        }
        return chance < KILLED + WITHHELD ? PubStatus.WITHHELD : PubStatus.USABLE;
    }

    /** Past, during the run, or a day away. */
    private Instant embargo() {
        if (random.nextDouble() >= EMBARGOED) {
            return null;
        }
        Instant during = start.plusMillis((long) (random.nextDouble() * longest.toMillis()));
        return switch (random.nextInt(4)) {
            case 0 -> during.minus(Duration.ofDays(1));
            case 1 -> during.plus(Duration.ofDays(1));
            default -> during;
        };
    }

    private List<Quote> quotes(Article article) {
        return some(quote -> Quote.newBuilder()
                .setId(article.getId() + "-quote-" + quote)
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setVersionCreated(article.getVersionCreated())
                .setType(QuoteType.DIRECT)
                .setText("Words " + random.nextInt(3))
                .setContent(List.of(new Span(0, 1, "W")))
                .setExtractorVersion("1")
                .build());
    }

    private List<EntityMention> entities(Article article) {
        return some(entity -> EntityMention.newBuilder()
                .setId("entity-" + entity)
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setVersionCreated(article.getVersionCreated())
                .setType(EntityType.PERSON)
                .setName("Name " + random.nextInt(3))
                .setMentions(List.of(new Span(0, 1, "N")))
                .setCount(1)
                .setFirstOffset(0)
                .build());
    }

    private <T> List<T> some(java.util.function.IntFunction<T> record) {
        return IntStream.range(0, 4)
                .filter(each -> random.nextBoolean())
                .mapToObj(record)
                .toList();
    }
}
