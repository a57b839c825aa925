package wiredesk.it.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;
import wiredesk.schemas.Topics;

/** Writes what a replay and the sink would: articles that have one quote, whose speaker is in doubt. */
public final class ShadowPlanter implements AutoCloseable {

    private static final String BODY = "The boat floats, they said.";
    private static final Instant MARCH = Instant.parse("2026-03-04T10:00:00Z");

    private final Topics topics;
    private final Admin admin;
    private final KafkaProducer<String, SpecificRecord> producer;

    public ShadowPlanter(Platform platform, Topics topics) {
        this.topics = topics;
        admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()));
        Serializer<SpecificRecord> values = new AvroSerdes(
                        Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", true))
                .serializer();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "transactional.id", "shadow-planter"),
                new StringSerializer(),
                values);
        producer.initTransactions();
    }

    /** What subscribers have of an article. */
    public void out(String articleId, long version, String speaker) {
        EnrichedArticle read = article(articleId, version, speaker, "1.0");
        producer.beginTransaction();
        send(topics.articles().name(), articleId, read.getArticle());
        read.getQuotes().forEach(quote -> send(topics.quotes().name(), quote.getId(), quote));
        producer.commitTransaction();
    }

    public void killed(String articleId) {
        producer.beginTransaction();
        send(topics.articles().name(), articleId, null);
        send(topics.quotes().name(), quoteId(articleId), null);
        producer.commitTransaction();
    }

    public void shadow(String replay, String articleId, long version, String speaker) {
        writeShadow(replay, articleId, version, speaker);
        producer.commitTransaction();
    }

    /** What an enrich that died half-way leaves. */
    public void abortedShadow(String replay, String articleId, long version, String speaker) {
        writeShadow(replay, articleId, version, speaker);
        producer.flush();
        producer.abortTransaction();
    }

    private void writeShadow(String replay, String articleId, long version, String speaker) {
        String topic = topics.shadow(replay).name();
        create(topic);
        producer.beginTransaction();
        send(topic, articleId, article(articleId, version, speaker, "2.0"));
    }

    private void create(String topic) {
        try {
            Set<String> there = admin.listTopics().names().get();
            if (!there.contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.of((short) 1))))
                        .all()
                        .get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("topic " + topic + " was not created", e);
        }
    }

    private void send(String topic, String key, SpecificRecord value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    private static EnrichedArticle article(String id, long version, String speaker, String extractor) {
        Article article = Article.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid(id)
                .setVersion(version)
                .setVersionCreated(MARCH)
                .setContentHash(Long.toHexString(version))
                .setBody(BODY)
                .setReceived(MARCH)
                .setExtractorVersion(extractor)
                .build();
        String words = "The boat floats";
        Quote quote = Quote.newBuilder()
                .setId(quoteId(id))
                .setArticleId(id)
                .setSource("wire")
                .setVersion(version)
                .setVersionCreated(MARCH)
                .setType(QuoteType.INDIRECT)
                .setText(words)
                .setContent(List.of(new Span(0, words.length(), words)))
                .setSpeaker(Speaker.newBuilder().setName(speaker).build())
                .setExtractorVersion(extractor)
                .build();
        return new EnrichedArticle(article, List.of(quote), List.of());
    }

    private static String quoteId(String articleId) {
        return articleId + "-quote";
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
