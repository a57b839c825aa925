package wiredesk.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.identity.SourceName;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/** Every order of a story's editions, in every format of the wires. Each case has a source, and so an article, of its own. */
class EveryOrderTest {

    @TempDir
    static Path folder;

    private static Line line;

    @BeforeAll
    static void open() {
        line = new Line(folder, Extractor.load());
    }

    @AfterAll
    static void close() {
        line.close();
    }

    @ParameterizedTest
    @MethodSource("killed")
    void killedStoryLeavesNothing(Wire wire, List<Edition> order) throws Exception {
        List<TestRecord<String, ? extends SpecificRecord>> sent = send(wire, order);

        assertThat(Line.left(sent)).isEmpty();
        assertThat(shown(sent)).doesNotContain("buyer", "Brandt", "sold");
    }

    /** Of an embargoed story no version is to be seen, the earlier ones included (NewsML-G2's {@code embargoed}). */
    @ParameterizedTest
    @MethodSource("embargoed")
    void embargoHoldsEveryVersion(Wire wire, List<Edition> order) throws Exception {
        List<TestRecord<String, ? extends SpecificRecord>> sent = send(wire, order);

        assertThat(Line.left(sent)).isEmpty();
        assertThat(shown(sent)).doesNotContain("buyer", "Brandt", "sold");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void latestVersionIsLeftWithItsQuotesAndEntities(Wire wire, List<Edition> order) throws Exception {
        List<TestRecord<String, ? extends SpecificRecord>> sent = send(wire, order);

        Map<Class<?>, List<SpecificRecord>> left =
                Line.left(sent).values().stream().collect(Collectors.groupingBy(SpecificRecord::getClass));
        assertThat(left.get(Article.class))
                .extracting(article -> ((Article) article).getBody())
                .containsExactly(Edition.SECOND.text());
        assertThat(left.get(Quote.class))
                .extracting(quote -> ((Quote) quote).getSpeaker().getName())
                .containsExactly("Ada Lund");
        assertThat(left.get(Quote.class).toString()).contains("lost nothing").doesNotContain("crane");
        assertThat(left.get(EntityMention.class))
                .extracting(entity -> ((EntityMention) entity).getName())
                .contains("Ada Lund");
    }

    static Stream<Arguments> killed() {
        return Stream.concat(orders(Edition.values()), orders(Edition.FIRST, Edition.SECOND, Edition.KILL));
    }

    static Stream<Arguments> embargoed() {
        return orders(Edition.FIRST, Edition.SECOND, Edition.EMBARGOED);
    }

    static Stream<Arguments> plain() {
        return orders(Edition.FIRST, Edition.SECOND);
    }

    private static Stream<Arguments> orders(Edition... editions) {
        List<List<Edition>> orders = permutations(Arrays.asList(editions));
        return Stream.of(Wire.values()).flatMap(wire -> orders.stream().map(order -> Arguments.of(wire, order)));
    }

    private static List<List<Edition>> permutations(List<Edition> editions) {
        if (editions.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Edition>> permutations = new ArrayList<>();
        for (Edition first : editions) {
            List<Edition> others =
                    editions.stream().filter(other -> other != first).toList();
            for (List<Edition> rest : permutations(others)) {
                permutations.add(Stream.concat(Stream.of(first), rest.stream()).toList());
            }
        }
        return permutations;
    }

    private static List<TestRecord<String, ? extends SpecificRecord>> send(Wire wire, List<Edition> order)
            throws Exception {
        String name = order.stream().map(edition -> "-" + edition.version()).collect(Collectors.joining());
        SourceName source = new SourceName(wire.name().toLowerCase(java.util.Locale.ROOT) + name);
        for (Edition edition : order) {
            line.receive(source, wire.message(edition));
        }
        return line.sent();
    }

    private static String shown(List<TestRecord<String, ? extends SpecificRecord>> sent) {
        return sent.stream().map(record -> String.valueOf(record.value())).collect(Collectors.joining("\n"));
    }
}
