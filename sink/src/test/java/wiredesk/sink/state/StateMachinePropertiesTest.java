package wiredesk.sink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.sink.Story;

/** The state machine against a model that looks at all versions at once. */
class StateMachinePropertiesTest {

    private static final int WITHHELD = 8;
    private static final int EMBARGOED = 9;
    private static final int KILL = 10;

    /** What should be out in the end, as quote texts: nothing after a kill or under a hold, else the latest version's. */
    private static Set<String> model(List<EnrichedArticle> versions) {
        EnrichedArticle last = versions.stream()
                .max(Comparator.comparing(each -> ArticleVersion.of(each.getArticle())))
                .orElseThrow();
        boolean killed = versions.stream().anyMatch(each -> each.getArticle().getPubStatus() == PubStatus.CANCELED);
        Instant embargo = last.getArticle().getEmbargo();
        boolean held =
                last.getArticle().getPubStatus() == PubStatus.WITHHELD || embargo != null && embargo.isAfter(NOON);
        return killed || held ? Set.of() : quotes(last.getQuotes().stream());
    }

    @Property(tries = 3000)
    void theEndIsWhatTheModelSaysInEveryOrderOfArrival(@ForAll("arrivals") List<EnrichedArticle> arrivals) {
        Desk desk = new Desk();
        arrivals.forEach(each -> desk.receive(each, NOON));

        assertThat(quotes(desk.downstream().values().stream())).isEqualTo(model(arrivals));
    }

    @Property(tries = 2000)
    void twoOrdersOfArrivalEndAlike(@ForAll("arrivals") List<EnrichedArticle> arrivals, @ForAll long seed) {
        List<EnrichedArticle> shuffled = new ArrayList<>(arrivals);
        Collections.shuffle(shuffled, new Random(seed));
        Desk one = new Desk();
        arrivals.forEach(each -> one.receive(each, NOON));
        Desk other = new Desk();
        shuffled.forEach(each -> other.receive(each, NOON));

        assertThat(said(one)).isEqualTo(said(other));
        assertThat(one.state().standing()).isEqualTo(other.state().standing());
        if (!one.state().is(Standing.KILLED)) {
            assertThat(one.state().version()).isEqualTo(other.state().version());
        }
    }

    @Property(tries = 2000)
    void whatTheStateHoldsIsWhatIsOut(@ForAll("readings") List<EnrichedArticle> readings) {
        Desk desk = new Desk();
        for (EnrichedArticle each : readings) {
            desk.receive(each, NOON);
            Stream<?> out = desk.state().is(Standing.PUBLISHED)
                    ? Stream.of(
                                    List.of(desk.state().content().getArticle()),
                                    desk.state().content().getQuotes(),
                                    desk.state().content().getEntities())
                            .flatMap(List::stream)
                    : Stream.empty();

            assertThat(desk.downstream().values())
                    .containsExactlyInAnyOrderElementsOf(out.<Object>map(x -> x).toList());
        }
    }

    @Property(tries = 2000)
    void everyDeliveryAgainAtOnceSendsNothing(@ForAll("readings") List<EnrichedArticle> readings) {
        Desk desk = new Desk();
        for (EnrichedArticle each : readings) {
            desk.receive(each, NOON);
            desk.receive(each, NOON);

            assertThat(desk.sent()).isEmpty();
        }
    }

    /** Versions of one article, read by one extractor, in any order and some of them more than once. */
    @Provide
    Arbitrary<List<EnrichedArticle>> arrivals() {
        return version("1").list().ofMinSize(1).ofMaxSize(8);
    }

    /** The same, read by two extractors. */
    @Provide
    Arbitrary<List<EnrichedArticle>> readings() {
        return Arbitraries.of("1", "2")
                .flatMap(StateMachinePropertiesTest::version)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    /** All that a provider says follows from the content, the times of delivery do not: see RawArticle's contentHash. */
    private static Arbitrary<EnrichedArticle> version(String extractor) {
        Arbitrary<Long> number = Arbitraries.longs().between(1, 3).injectNull(0.3);
        Arbitrary<Integer> second = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> content = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.integers().between(0, 7)),
                Tuple.of(5, Arbitraries.of(WITHHELD, EMBARGOED)),
                Tuple.of(2, Arbitraries.just(KILL)));
        return Combinators.combine(number, second, content)
                .as((n, s, c) -> story(c).numbered(n)
                        .created(NOON.plusSeconds(s))
                        .extractor(extractor)
                        .build());
    }

    private static Story story(int content) {
        Story story = Story.unnumbered(NOON, "content-" + content)
                .quotes(IntStream.range(0, 3)
                        .filter(bit -> (content & 1 << bit) != 0)
                        .mapToObj(bit -> "q" + bit + (content > 4 ? ":revised" : ""))
                        .toArray(String[]::new))
                .entities("person-" + content % 3);
        return switch (content) {
            case WITHHELD -> story.status(PubStatus.WITHHELD);
            case EMBARGOED -> story.embargo(NOON.plusSeconds(1));
            case KILL -> story.status(PubStatus.CANCELED);
            default -> story;
        };
    }

    private static Set<String> quotes(Stream<?> records) {
        Set<String> texts = new TreeSet<>();
        records.filter(Quote.class::isInstance).forEach(each -> texts.add(((Quote) each).getText()));
        return texts;
    }

    /** What is out, apart from the version in which it last changed. */
    private static Map<String, String> said(Desk desk) {
        Map<String, String> said = new TreeMap<>();
        desk.downstream().forEach((key, value) -> said.put(key, says((SpecificRecord) value)));
        return said;
    }

    private static String says(SpecificRecord record) {
        return record.getSchema().getFields().stream()
                .filter(field -> !Set.of("version", "versionCreated", "received", "history")
                        .contains(field.name()))
                .map(field -> field.name() + "=" + record.get(field.pos()))
                .collect(Collectors.joining(","));
    }
}
