package wiredesk.it.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.it.outcome.Emission.tombstone;
import static wiredesk.it.outcome.Emission.upsert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import wiredesk.it.outcome.Fault.Kind;
import wiredesk.it.story.Said;
import wiredesk.it.story.Story;

class OutcomeCheckerTest {

    private static final Story FERRY = new Story(
            "ferry",
            1,
            "Ferry returns",
            "\"The ferry is back,\" said Ida Holm, a pilot.",
            List.of(new Said("Ida Holm", "The ferry is back,")));
    private static final Story MARKET =
            new Story("market", 1, "Market closes", "The market closes at nine.", List.of());

    private static final OutcomeChecker CHECKER = new OutcomeChecker(Map.of("s/ferry", FERRY, "s/market", MARKET));

    private static final Enrichment FERRY_READ =
            new Enrichment("s/ferry", List.of("q1"), List.of("s/ferry#e1"), List.of("\"The ferry is back,\""));
    private static final Enrichment MARKET_READ =
            new Enrichment("s/market", List.of(), List.of("s/market#e1"), List.of());

    private final List<String> raw = new ArrayList<>(List.of("s/ferry", "s/market"));
    private final List<Enrichment> enriched = new ArrayList<>(List.of(FERRY_READ, MARKET_READ));
    private final List<Emission> articles = new ArrayList<>(List.of(upsert("s/ferry"), upsert("s/market")));
    private final List<Emission> quotes = new ArrayList<>(List.of(upsert("q1")));
    private final List<Emission> entities = new ArrayList<>(List.of(upsert("s/ferry#e1"), upsert("s/market#e1")));
    private final List<String> deadLetters = new ArrayList<>();

    @Test
    void everyOutcomeOnceIsWithoutFault() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aStoryNeverPublishedIsMissingEverywhere() {
        raw.remove("s/market");
        enriched.remove(MARKET_READ);
        articles.remove(upsert("s/market"));
        entities.remove(upsert("s/market#e1"));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        new Fault(Kind.MISSING, "raw", "s/market", 1, 0),
                        new Fault(Kind.MISSING, "articles", "s/market", 1, 0));
    }

    @Test
    void aStoryNeverEnrichedIsMissing() {
        enriched.remove(FERRY_READ);

        assertThat(check()).contains(new Fault(Kind.MISSING, "enriched", "s/ferry", 1, 0));
    }

    @Test
    void aStoryEnrichedTwiceIsDoubled() {
        enriched.add(FERRY_READ);

        assertThat(check()).containsExactly(new Fault(Kind.DOUBLED, "enriched", "s/ferry", 1, 2));
    }

    @Test
    void aStoryPublishedTwiceIsEnrichedTwiceAndStillEmittedOnce() {
        raw.add("s/ferry");
        enriched.add(FERRY_READ);

        assertThat(check()).isEmpty();
    }

    @Test
    void aStoryPublishedTwiceAndEnrichedOnceIsMissing() {
        raw.add("s/ferry");

        assertThat(check()).containsExactly(new Fault(Kind.MISSING, "enriched", "s/ferry", 2, 1));
    }

    @Test
    void anArticleThatNeverCameOutIsMissing() {
        articles.remove(upsert("s/ferry"));

        assertThat(check()).containsExactly(new Fault(Kind.MISSING, "articles", "s/ferry", 1, 0));
    }

    @Test
    void aQuoteEmittedTwiceIsDoubled() {
        quotes.add(upsert("q1"));

        assertThat(check()).containsExactly(new Fault(Kind.DOUBLED, "quotes", "q1", 1, 2));
    }

    @Test
    void anEntityThatNeverCameOutIsMissing() {
        entities.remove(upsert("s/market#e1"));

        assertThat(check()).containsExactly(new Fault(Kind.MISSING, "entities", "s/market#e1", 1, 0));
    }

    @Test
    void aTombstoneNobodyAskedForIsAStray() {
        quotes.set(0, tombstone("q1"));

        assertThat(check()).containsExactly(new Fault(Kind.STRAY, "quotes", "q1 (tombstone)", 0, 1));
    }

    @Test
    void recordsOfNoStoryAreStrays() {
        raw.add("s/ghost");
        articles.add(upsert("s/ghost"));
        quotes.add(upsert("q9"));
        deadLetters.add("s/ferry");

        assertThat(check())
                .containsExactlyInAnyOrder(
                        new Fault(Kind.STRAY, "raw", "s/ghost", 0, 1),
                        new Fault(Kind.STRAY, "articles", "s/ghost", 0, 1),
                        new Fault(Kind.STRAY, "quotes", "q9", 0, 1),
                        new Fault(Kind.STRAY, "dead-letters", "s/ferry", 0, 1));
    }

    @Test
    void wordsThatTheExtractorMissedAreMissing() {
        enriched.replaceAll(onFerry(
                read -> new Enrichment(read.articleId(), read.quoteIds(), read.entityKeys(), List.of("other"))));

        assertThat(check()).containsExactly(new Fault(Kind.MISSING, "enriched", "s/ferry: The ferry is back,", 1, 0));
    }

    private static UnaryOperator<Enrichment> onFerry(UnaryOperator<Enrichment> change) {
        return read -> read.articleId().equals("s/ferry") ? change.apply(read) : read;
    }

    private List<Fault> check() {
        return CHECKER.check(new Ledger(raw, enriched, articles, quotes, entities, deadLetters));
    }
}
