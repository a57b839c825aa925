package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Pipeline;
import wiredesk.it.service.Subscriber;
import wiredesk.it.story.FerryStory;
import wiredesk.it.story.Ninjs;
import wiredesk.it.story.Said;
import wiredesk.it.story.Story;
import wiredesk.schemas.Article;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;

/** From HTTP push to the subscriber's topics, on any platform. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EndToEndContract {

    private Platform platform;
    private Pipeline pipeline;
    private Subscriber<Article> articles;
    private Subscriber<Quote> quotes;
    private Subscriber<EntityMention> entities;

    @BeforeAll
    void start(Platform shared, @TempDir Path folder) {
        platform = shared;
        pipeline = new Pipeline(platform, "end-to-end.", folder);
        articles = pipeline.subscribe(pipeline.topics().articles());
        quotes = pipeline.subscribe(pipeline.topics().quotes());
        entities = pipeline.subscribe(pipeline.topics().entities());
    }

    @AfterAll
    void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    @Test
    void quotesComeOutWithTheirSpeakersAndTheirPlaces() {
        Story story = FerryStory.first(guid());

        push(Ninjs.usable(story));

        List<Quote> found = upserts(quotes.await(2, quoteOf(story)));
        String body = articles.await(1, keyed(story)).get(0).value().getBody();
        assertThat(found).hasSize(2);
        assertThat(found).allSatisfy(quote -> {
            assertThat(quote.getVerbatim()).allSatisfy(span -> assertThat(span).matches(it -> isIn(it, body)));
            assertThat(story.said()).contains(new Said(quote.getSpeaker().getName(), verbatim(quote)));
        });
    }

    @Test
    void aCorrectionEmitsTheExactDifference() {
        Story first = FerryStory.first(guid());
        push(Ninjs.usable(first));
        List<Quote> before = upserts(quotes.await(2, quoteOf(first)));

        push(Ninjs.usable(FerryStory.corrected(first.guid())));

        String gone = before.stream()
                .filter(quote -> quote.getText().contains("ten minutes"))
                .findFirst()
                .orElseThrow()
                .getId();
        quotes.await(1, record -> record.key().equals(gone) && record.value() == null);
        List<Quote> after = upserts(quotes.await(4, quoteOf(first))).subList(2, 4);
        assertThat(after)
                .extracting(EndToEndContract::verbatim)
                .containsExactlyInAnyOrder(
                        "Nobody will wait longer than twenty minutes at the pier,",
                        "The islanders are relieved and so am I,");
        awaitAllBefore(first);
        assertThat(recordsOf(first, before))
                .as("2 upserts, then a tombstone and 2 upserts")
                .hasSize(5);
    }

    @Test
    void aRepeatEmitsNothing() {
        Story story = FerryStory.first(guid());
        push(Ninjs.usable(story));
        List<Quote> found = upserts(quotes.await(2, quoteOf(story)));

        push(Ninjs.usable(story));

        awaitAllBefore(story);
        assertThat(recordsOf(story, found)).hasSize(2);
        assertThat(articles.all()).filteredOn(keyed(story)).hasSize(1);
    }

    @Test
    void aKillTakesEverythingBackForGood() {
        Story story = FerryStory.first(guid());
        push(Ninjs.usable(story));
        List<Quote> found = upserts(quotes.await(2, quoteOf(story)));

        push(Ninjs.canceled(story.guid(), 2));
        push(Ninjs.usable(new Story(story.guid(), 3, "Again", story.body(), story.said())));

        awaitAllBefore(story);
        assertThat(articles.all()).filteredOn(keyed(story)).hasSize(2).last().matches(record -> record.value() == null);
        assertThat(recordsOf(story, found)).hasSize(4);
        assertThat(entitiesLeft(story)).isEmpty();
    }

    @Test
    void aKillArrivingFirstKeepsLaterVersionsOut() {
        Story story = FerryStory.first(guid());

        push(Ninjs.canceled(story.guid(), 2));
        push(Ninjs.usable(story));

        awaitAllBefore(story);
        assertThat(articles.all()).noneMatch(record -> record.key().equals(id(story)) && record.value() != null);
        assertThat(quotes.all()).noneMatch(quoteOf(story));
        assertThat(entities.all()).noneMatch(record -> record.key().startsWith(id(story)));
    }

    @Test
    void aBrokenRecordBecomesADeadLetterByteForByte() throws Exception {
        String key = "push/" + guid();
        byte[] value = {0, 0, 0, 0, 1, 'n', 'o', (byte) 0xff};
        byte[] trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".getBytes(StandardCharsets.US_ASCII);
        try (var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer());
                var deadLetters =
                        new Subscriber<>(platform, pipeline.topics().deadLetters(), new ByteArrayDeserializer())) {
            ProducerRecord<String, byte[]> broken =
                    new ProducerRecord<>(pipeline.topics().raw().name(), key, value);
            broken.headers().add("traceparent", trace).add("x-wire", new byte[] {1, 2, 3});
            long offset = producer.send(broken).get(30, TimeUnit.SECONDS).offset();

            ConsumerRecord<String, byte[]> letter =
                    deadLetters.await(1, record -> key.equals(record.key())).get(0);

            assertThat(letter.value()).isEqualTo(value);
            assertThat(header(letter, "traceparent")).isEqualTo(trace);
            assertThat(header(letter, "x-wire")).containsExactly(1, 2, 3);
            assertThat(header(letter, DeadLetterHeaders.STAGE)).asString().isEqualTo("enrich");
            assertThat(header(letter, DeadLetterHeaders.TOPIC)).asString().isEqualTo(broken.topic());
            assertThat(header(letter, DeadLetterHeaders.OFFSET)).asString().isEqualTo(Long.toString(offset));
            assertThat(header(letter, DeadLetterHeaders.EXCEPTION)).asString().isNotBlank();
        }
    }

    @Test
    void theReferenceArticleComesOutWithItsQuotesAndSpeakers() throws Exception {
        ReferenceArticle reference = ReferenceArticle.orSkip();

        HttpResponse<String> answer = pipeline.push().plainText(reference.text());

        assertThat(answer.statusCode()).isEqualTo(202);
        String id = new ObjectMapper().readTree(answer.body()).path("id").asText();
        articles.await(1, record -> record.key().equals(id));
        awaitAllBefore(id);
        List<Quote> found = quotes.all().stream()
                .map(ConsumerRecord::value)
                .filter(quote -> quote != null && quote.getArticleId().equals(id))
                .toList();
        assertThat(reference.quotes())
                .hasSize(13)
                .allSatisfy(
                        marked -> assertThat(found).as(marked.words()).anyMatch(quote -> hasVerbatim(quote, marked)));
        assertThat(reference.quotes())
                .filteredOn(marked -> marked.speaker().isPresent()
                        && found.stream().anyMatch(quote -> hasVerbatim(quote, marked) && isBy(quote, marked)))
                .as("quotes with the speaker's full name, of 12 that have one")
                .hasSize(12);
        assertThat(found).noneMatch(quote -> reference.tail().contains(quote.getText()));
        assertThat(entities.all().stream().filter(record -> record.key().startsWith(id + "#")))
                .isNotEmpty()
                .noneMatch(record -> record.value().getName().contains("Telegram"));
        assertThat(articles.all().stream().filter(record -> record.key().equals(id)))
                .allSatisfy(record -> assertThat(record.value().getBody()).doesNotContain("Telegram"));
    }

    /** Sends another story through the same partition of every stage, and waits until it has come out. */
    private void awaitAllBefore(Story story) {
        awaitAllBefore(id(story));
    }

    private void awaitAllBefore(String articleId) {
        Story marker = FerryStory.first(guidBeside(articleId));
        push(Ninjs.usable(marker));
        articles.await(1, keyed(marker));
        quotes.await(2, quoteOf(marker));
        entities.all();
    }

    private String guidBeside(String articleId) {
        String guid;
        do {
            guid = guid();
        } while (partition(Pipeline.PUSH_SOURCE + "/" + guid) != partition(articleId));
        return guid;
    }

    /** As Kafka's default partitioner reckons. */
    private int partition(String key) {
        int partitions = pipeline.topics().raw().partitions();
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    private void push(String ninjs) {
        assertThat(pipeline.push().json(ninjs).statusCode()).isEqualTo(202);
    }

    /** Upserts of the story's quotes, and tombstones of those found. */
    private List<ConsumerRecord<String, Quote>> recordsOf(Story story, List<Quote> found) {
        List<String> ids = found.stream().map(Quote::getId).toList();
        return quotes.all().stream()
                .filter(record -> record.value() == null
                        ? ids.contains(record.key())
                        : quoteOf(story).test(record))
                .toList();
    }

    /** Keys whose last record is not a tombstone. */
    private List<String> entitiesLeft(Story story) {
        Map<String, Boolean> there = new TreeMap<>();
        entities.all().stream()
                .filter(record -> record.key().startsWith(id(story) + "#"))
                .forEach(record -> there.put(record.key(), record.value() != null));
        assertThat(there).as("entities of the story").isNotEmpty();
        return there.keySet().stream().filter(there::get).toList();
    }

    private static Predicate<ConsumerRecord<String, Quote>> quoteOf(Story story) {
        return record -> record.value() != null && record.value().getArticleId().equals(id(story));
    }

    private static <V> Predicate<ConsumerRecord<String, V>> keyed(Story story) {
        return record -> record.key().equals(id(story));
    }

    private static <V> List<V> upserts(List<ConsumerRecord<String, V>> records) {
        return records.stream().map(ConsumerRecord::value).toList();
    }

    private static String id(Story story) {
        return story.articleId(Pipeline.PUSH_SOURCE);
    }

    private static String guid() {
        return "urn:wiredesk:test:" + UUID.randomUUID();
    }

    private static String verbatim(Quote quote) {
        return quote.getVerbatim().stream().map(Span::getText).collect(Collectors.joining(" "));
    }

    private static boolean isIn(Span span, String body) {
        int start = body.offsetByCodePoints(0, span.getStart());
        return span.getText()
                .equals(body.substring(start, body.offsetByCodePoints(start, span.getEnd() - span.getStart())));
    }

    private static boolean hasVerbatim(Quote quote, ReferenceArticle.Marked marked) {
        return quote.getVerbatim().stream().anyMatch(span -> span.getText().equals(marked.words()));
    }

    private static boolean isBy(Quote quote, ReferenceArticle.Marked marked) {
        return quote.getSpeaker() != null
                && marked.speaker().orElseThrow().equals(quote.getSpeaker().getName());
    }

    private static byte[] header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        assertThat(header).as(name).isNotNull();
        return header.value();
    }
}
