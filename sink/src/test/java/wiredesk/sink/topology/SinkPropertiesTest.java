package wiredesk.sink.topology;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.NOON;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.kafka.streams.test.TestRecord;
import wiredesk.schemas.Article;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.sink.Story;

/**
 * Versions, kills, holds, embargoes and re-deliveries of several articles in any order, while time passes and the partition
 * changes hands, against a model that looks at all versions at once.
 */
class SinkPropertiesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int ARTICLES = 4;
    /** An embargo that does not end while the test looks. */
    private static final int FAR = 9;

    private static Map<String, String> model(List<EnrichedArticle> versions, Instant now) {
        Map<String, String> out = new TreeMap<>();
        versions.stream().collect(groupingBy(each -> each.getArticle().getId())).forEach((id, all) -> {
            EnrichedArticle last = all.stream()
                    .max(Comparator.comparing(each -> ArticleVersion.of(each.getArticle())))
                    .orElseThrow();
            Instant embargo = last.getArticle().getEmbargo();
            boolean killed = all.stream().anyMatch(each -> each.getArticle().getPubStatus() == PubStatus.CANCELED);
            boolean held =
                    last.getArticle().getPubStatus() == PubStatus.WITHHELD || embargo != null && embargo.isAfter(now);
            if (!killed && !held) {
                out.put(id, last.getArticle().getContentHash());
                last.getQuotes().forEach(quote -> out.put(quote.getId(), quote.getText()));
            }
        });
        return out;
    }

    @Property(tries = 40)
    void theEndIsWhatTheModelSays(@ForAll("steps") List<Step> steps) throws IOException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Map<String, String> left = new TreeMap<>();
        SinkOnTrial sink = new SinkOnTrial(folder(), meters, 1_000_000);
        for (Step step : steps) {
            if (step.newOwner()) {
                SinkOnTrial successor = new SinkOnTrial(folder(), meters, 1_000_000);
                successor.takeOver(sink);
                sink.close();
                sink = successor;
            }
            sink.receive(step.arrival());
            sink.pass(step.pause());
            keep(sink, left);
        }
        sink.pass(SECOND.multipliedBy(FAR));
        keep(sink, left);
        Instant end = sink.now();
        sink.close();

        assertThat(left)
                .isEqualTo(
                        model(steps.stream().map(step -> step.arrival().build()).toList(), end));
    }

    /** Emptied when the sink closes. */
    private static Path folder() throws IOException {
        return Files.createTempDirectory(Path.of("target"), "sink");
    }

    private static void keep(SinkOnTrial sink, Map<String, String> left) {
        for (TestRecord<String, Article> each : sink.articles()) {
            keep(each.key(), each.value() == null ? null : each.value().getContentHash(), left);
        }
        for (TestRecord<String, Quote> each : sink.quotes()) {
            keep(each.key(), each.value() == null ? null : each.value().getText(), left);
        }
    }

    private static void keep(String key, String value, Map<String, String> left) {
        if (value == null) {
            left.remove(key);
        } else {
            left.put(key, value);
        }
    }

    /** A version arrives, perhaps at a new owner of the partition, and then time passes. */
    record Step(Story arrival, boolean newOwner, Duration pause) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Boolean> newOwner = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        Arbitrary<Duration> pause = Arbitraries.integers().between(0, 3).map(SECOND::multipliedBy);
        return Combinators.combine(story(), newOwner, pause)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    /** All that a provider says follows from article and content: what comes again is a re-delivery. */
    private static Arbitrary<Story> story() {
        Arbitrary<Integer> article = Arbitraries.integers().between(1, ARTICLES);
        Arbitrary<Long> number = Arbitraries.longs().between(1, 5).injectNull(0.1);
        Arbitrary<Integer> embargo = Arbitraries.of(-1, 2, 5, 8, 3_600).injectNull(0.6);
        Arbitrary<PubStatus> status = Arbitraries.frequency(
                Tuple.of(20, PubStatus.USABLE), Tuple.of(2, PubStatus.WITHHELD), Tuple.of(1, PubStatus.CANCELED));
        return Combinators.combine(article, number, embargo, status).as(SinkPropertiesTest::story);
    }

    private static Story story(int article, Long number, Integer embargo, PubStatus status) {
        String id = "wire/" + article;
        long content = number == null ? 0 : number;
        return Story.of(id, content)
                .numbered(number)
                .hash(id + " " + number + " " + embargo + " " + status)
                .embargo(embargo == null ? null : NOON.plusSeconds(embargo))
                .status(status)
                .quotes(id + "-" + content % 2, id + "-" + content % 3 + "+:" + content);
    }
}
