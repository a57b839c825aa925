package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityType;
import wiredesk.sink.state.Difference;

/** What holds of any two readings of one article. */
class ComparisonPropertiesTest {

    private static final List<String> PLACES =
            List.of("𝒜da", "Brook", "Brook said the", "boat floats", "boat", "it sank", "Tom");

    private record Part(int place, int kind) {}

    @Property(tries = 500)
    void aReadingDoesNotDifferFromItself(@ForAll("readings") EnrichedArticle reading) {
        assertThat(Comparison.between(
                                reading, EnrichedArticle.newBuilder(reading).build())
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 500)
    void theOtherWayRoundIsTheMirrorImage(
            @ForAll("readings") EnrichedArticle one, @ForAll("readings") EnrichedArticle other) {
        ArticleDiff there = Comparison.between(one, other);
        ArticleDiff back = Comparison.between(other, one);

        assertThat(there.alterations().map(ComparisonPropertiesTest::mirrored).toList())
                .containsExactlyInAnyOrderElementsOf(
                        back.alterations().<Alteration<?>>map(each -> each).toList());
        assertThat(there.quoteTally().byAspect()).isEqualTo(back.quoteTally().byAspect());
    }

    @Property(tries = 500)
    void numbersAddUpToWhatIsThereBeforeAndAfter(
            @ForAll("readings") EnrichedArticle before, @ForAll("readings") EnrichedArticle after) {
        ArticleDiff diff = Comparison.between(before, after);

        assertAddsUp(diff.quoteTally(), before.getQuotes(), after.getQuotes());
        assertAddsUp(diff.entityTally(), before.getEntities(), after.getEntities());
    }

    @Property(tries = 500)
    void nothingDiffersExactlyIfTheSinkWouldSendNothing(
            @ForAll("readings") EnrichedArticle before, @ForAll("readings") EnrichedArticle after) {
        boolean silent =
                Difference.between(Optional.of(before), after).changes().isEmpty();

        assertThat(Comparison.between(before, after).isEmpty()).isEqualTo(silent);
    }

    private static void assertAddsUp(Tally tally, List<?> before, List<?> after) {
        assertThat(tally.unchanged() + tally.changed() + tally.lost()).isEqualTo(before.size());
        assertThat(tally.unchanged() + tally.changed() + tally.added()).isEqualTo(after.size());
        assertThat(tally.unchanged()).isNotNegative();
    }

    private static <T> Alteration<?> mirrored(Alteration<T> each) {
        return new Alteration<>(each.finding(), each.after(), each.before(), each.aspects());
    }

    @Provide
    Arbitrary<EnrichedArticle> readings() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.integers().between(0, PLACES.size() - 1),
                        Arbitraries.integers().between(0, 3))
                .as(Part::new);
        return Combinators.combine(part.list().ofMaxSize(7), part.list().ofMaxSize(7))
                .as((quotes, entities) -> {
                    Reading reading = Reading.of("wire/1");
                    distinct(quotes).forEach(each -> reading.quote(PLACES.get(each.place()), "Speaker " + each.kind()));
                    distinct(entities)
                            .forEach(
                                    each -> reading.entity(EntityType.values()[each.kind()], PLACES.get(each.place())));
                    return reading.read();
                });
    }

    /** One finding in each place: ids are made of places. */
    private static Stream<Part> distinct(List<Part> parts) {
        Map<Integer, Part> byPlace = new LinkedHashMap<>();
        parts.forEach(part -> byPlace.put(part.place(), part));
        return byPlace.values().stream();
    }
}
