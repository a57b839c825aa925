package wiredesk.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final Reconciliation reconciliation = new Reconciliation();

    @Test
    void whatHasEndedOnceIsEven() {
        accept(0, 10, "wire/a", "wire/b", "city/c");
        reconciliation.end(0, 10, Ending.PUBLISHED);
        reconciliation.end(0, 11, Ending.DEAD_LETTERED);
        reconciliation.end(0, 12, Ending.PUBLISHED);
        reconciliation.passed(Map.of(0, 13L));

        Balance balance = balance();

        assertThat(balance.isEven()).isTrue();
        assertThat(balance.breaches()).isEmpty();
        assertThat(balance.sources()).containsOnlyKeys("city", "wire");
        Sums wire = balance.sources().get("wire");
        assertThat(wire.accepted()).isEqualTo(2);
        assertThat(wire.endings()).containsEntry(Ending.PUBLISHED, 1L).containsEntry(Ending.DEAD_LETTERED, 1L);
        assertThat(balance.total().accepted()).isEqualTo(3);
    }

    @Test
    void recordWithoutAnEndThatTheStagesArePastIsLost() {
        accept(0, 0, "wire/a");
        accept(3, 7, "wire/b", "wire/c");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.end(3, 7, Ending.HELD);
        reconciliation.passed(Map.of(0, 1L, 3, 9L));

        Balance balance = balance();

        assertThat(balance.isEven()).isFalse();
        assertThat(balance.total().lost()).isEqualTo(1);
        assertThat(balance.breaches()).containsExactly(new Breach("article 3/8", 3, 8, List.of()));
    }

    @Test
    void recordWithTwoEndsIsDoubledAndCountedOnce() {
        accept(2, 5, "wire/a", "wire/b");
        reconciliation.end(2, 5, Ending.PUBLISHED);
        reconciliation.end(2, 6, Ending.SUPERSEDED);
        reconciliation.end(2, 6, Ending.DEAD_LETTERED);
        reconciliation.end(2, 6, Ending.KILLED);
        reconciliation.passed(Map.of(2, 7L));

        Balance balance = balance();

        assertThat(balance.isEven()).isFalse();
        assertThat(balance.total().accepted()).isEqualTo(2);
        assertThat(balance.total().doubled()).isEqualTo(1);
        assertThat(balance.total().endings())
                .containsEntry(Ending.SUPERSEDED, 1L)
                .containsEntry(Ending.DEAD_LETTERED, 0L);
        assertThat(balance.breaches())
                .containsExactly(new Breach("article 2/6", 2, 6, List.of(Ending.SUPERSEDED, Ending.DEAD_LETTERED)));
    }

    @Test
    void whatCameOfARedrivenRecordCountsInsteadOfItsFirstFailure() {
        accept(0, 0, "wire/published-since", "wire/dead-again", "wire/sent-back");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.end(0, 0, Ending.REDRIVEN);
        reconciliation.end(0, 1, Ending.REDRIVEN);
        reconciliation.end(0, 1, Ending.DEAD_LETTERED);
        reconciliation.end(0, 2, Ending.REDRIVEN);
        reconciliation.passed(Map.of(0, 3L));

        Balance balance = balance();

        assertThat(balance.isEven()).isTrue();
        assertThat(balance.total().endings())
                .containsEntry(Ending.PUBLISHED, 1L)
                .containsEntry(Ending.DEAD_LETTERED, 1L)
                .containsEntry(Ending.REDRIVEN, 1L);
    }

    @Test
    void redrivenRecordThatEndsTwiceThenIsDoubled() {
        accept(0, 0, "wire/a");
        reconciliation.end(0, 0, Ending.REDRIVEN);
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.passed(Map.of(0, 1L));

        assertThat(balance().total().doubled()).isEqualTo(1);
    }

    @Test
    void whatAStageHasStillToComeToIsInFlight() {
        accept(0, 0, "wire/done", "wire/between", "wire/unread");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.passed(Map.of(0, 2L));
        reconciliation.await(0, 1);

        Balance balance = balance();

        assertThat(balance.isEven()).isTrue();
        assertThat(balance.total().inFlight()).isEqualTo(2);
        assertThat(reconciliation.isUnderWay()).isTrue();
    }

    @Test
    void whatWasInFlightAndHasNotArrivedIsLostAtTheNextLook() {
        accept(0, 0, "wire/a", "wire/b");
        reconciliation.passed(Map.of(0, 1L));
        reconciliation.await(0, 0);

        reconciliation.passed(Map.of(0, 2L));

        assertThat(reconciliation.isUnderWay()).isFalse();
        assertThat(balance().total().lost()).isEqualTo(2);
    }

    @Test
    void partitionThatTheFirstStageHasNotBegunIsInFlight() {
        accept(4, 0, "wire/a");

        reconciliation.passed(Map.of(0, 100L));

        assertThat(balance().total().inFlight()).isEqualTo(1);
    }

    @Test
    void endsOfRecordsOutsideTheSpanAreNobodysBusiness() {
        accept(0, 10, "wire/a");
        reconciliation.end(0, 9, Ending.PUBLISHED);
        reconciliation.end(0, 11, Ending.PUBLISHED);
        reconciliation.end(1, 10, Ending.PUBLISHED);
        reconciliation.end(0, -1, Ending.PUBLISHED);
        reconciliation.await(0, Long.MAX_VALUE);
        reconciliation.passed(Map.of(0, 11L));

        Balance balance = balance();

        assertThat(balance.total().accepted()).isEqualTo(1);
        assertThat(balance.total().lost()).isEqualTo(1);
    }

    @Test
    void offsetsWithoutARecordAreNotMissed() {
        reconciliation.accept(0, 0, "wire/a");
        reconciliation.accept(0, 5_000, "wire/b");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.end(0, 2_500, Ending.PUBLISHED);
        reconciliation.end(0, 5_000, Ending.PUBLISHED);
        reconciliation.passed(Map.of(0, 5_001L));

        Balance balance = balance();

        assertThat(balance.isEven()).isTrue();
        assertThat(balance.total().accepted()).isEqualTo(2);
    }

    @Test
    void repeatsThatEndedInIngestAreAcceptedAndDuplicates() {
        accept(0, 0, "wire/a");
        reconciliation.end(0, 0, Ending.DUPLICATE);
        reconciliation.repeat("wire");
        reconciliation.repeat("city");
        reconciliation.passed(Map.of(0, 1L));

        Balance balance = balance();

        assertThat(balance.sources().get("wire").accepted()).isEqualTo(2);
        assertThat(balance.sources().get("city").accepted()).isEqualTo(1);
        assertThat(balance.total().endings()).containsEntry(Ending.DUPLICATE, 3L);
    }

    @Test
    void keyThatIsNoArticleIdIsCountedAmongOthers() {
        accept(0, 0, "nonsense", "");
        reconciliation.passed(Map.of());

        assertThat(balance().sources()).containsOnlyKeys("(other)");
    }

    @Test
    void ofVeryManyBreachesTheFirstAreNamedAndAllAreCounted() {
        accept(0, 0, many(1_500, i -> "wire/" + i));
        reconciliation.passed(Map.of(0, 1_500L));

        Balance balance = balance();

        assertThat(balance.total().lost()).isEqualTo(1_500);
        assertThat(balance.breaches()).hasSize(1_000);
        assertThat(balance.unnamed()).isEqualTo(500);
    }

    @Test
    void everyEndingIsToldFromEveryOther() {
        Ending[] all = Stream.of(Ending.values())
                .filter(ending -> ending != Ending.REDRIVEN) // which is none beside another
                .toArray(Ending[]::new);
        for (int first = 0; first < all.length; first++) {
            for (int second = 0; second < all.length; second++) {
                int partition = first * all.length + second;
                accept(partition, 0, "wire/a");
                reconciliation.end(partition, 0, all[first]);
                reconciliation.end(partition, 0, all[second]);
            }
        }

        Balance balance = balance();

        assertThat(balance.breaches())
                .extracting(
                        breach -> List.of(all[breach.partition() / all.length], all[breach.partition() % all.length]))
                .isEqualTo(balance.breaches().stream().map(Breach::endings).toList())
                .hasSize(all.length * all.length);
    }

    private void accept(int partition, long first, String... ids) {
        for (int i = 0; i < ids.length; i++) {
            reconciliation.accept(partition, first + i, ids[i]);
        }
    }

    private Balance balance() {
        return reconciliation.balance((partition, offset) -> "article " + partition + "/" + offset);
    }

    private static String[] many(int count, IntFunction<String> id) {
        return IntStream.range(0, count).mapToObj(id).toArray(String[]::new);
    }
}
