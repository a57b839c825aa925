package wiredesk.it.truth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Topics;

/** What the sink has sent to its three topics: committed records, as subscribers see them. */
public final class Downstream implements AutoCloseable {

    private final Subscriber<Article> articles;
    private final Subscriber<Quote> quotes;
    private final Subscriber<EntityMention> entities;

    public Downstream(Platform platform, Topics topics) {
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        articles = new Subscriber<>(platform, topics.articles(), serdes.deserializer());
        quotes = new Subscriber<>(platform, topics.quotes(), serdes.deserializer());
        entities = new Subscriber<>(platform, topics.entities(), serdes.deserializer());
    }

    /** What compaction leaves of what has been sent so far. */
    public Map<String, String> left() {
        Map<String, String> left = new TreeMap<>();
        keep("Article", articles.all(), left);
        keep("Quote", quotes.all(), left);
        keep("EntityMention", entities.all(), left);
        return left;
    }

    /** How many records have been sent for articles so far, tombstones among them. */
    public int articles() {
        return articles.all().size();
    }

    /** How many records the topics hold in all at the moment. */
    public int records() {
        return articles.toEnd().size()
                + quotes.toEnd().size()
                + entities.toEnd().size();
    }

    @Override
    public void close() {
        articles.close();
        quotes.close();
        entities.close();
    }

    private static <V extends SpecificRecord> void keep(
            String type, List<ConsumerRecord<String, V>> sent, Map<String, String> left) {
        for (ConsumerRecord<String, V> record : sent) {
            if (record.value() == null) {
                left.remove(Records.name(type, record.key()));
            } else {
                left.put(Records.name(type, record.key()), Records.says(record.value()));
            }
        }
    }
}
