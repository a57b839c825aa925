package wiredesk.desk.replay.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.TopicReader;
import wiredesk.runtime.kafka.Cluster;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * Reads the shadow of a replay, then what is out of its articles: committed records, to where the topics end.
 *
 * <p>It may run while articles flow. Articles are read after their quotes and entities: where a later version comes out in
 * between, it is seen, and the article is left out.
 */
public final class ShadowDiff {

    private final KafkaClients clients;
    private final Topics topics;
    private final String replay;

    /** @param replay id of the replay */
    public ShadowDiff(KafkaClients clients, String replay) {
        this.clients = clients;
        this.topics = clients.topics();
        this.replay = replay;
    }

    /**
     * @param wanted ids of the articles that are looked at
     * @param shown makes what tells a person how far it is
     * @throws Unreachable if the replay has no shadow
     */
    public Differences read(Predicate<String> wanted, Function<Task, Progress> shown) {
        requireShadow();
        Shadow shadow = new Shadow();
        Present present = new Present(shadow::has);
        try (Progress progress = shown.apply(Task.of("diff", "records", -1))) {
            this.<EnrichedArticle>each(topics.shadow(replay), progress, (id, read) -> {
                if (read != null && wanted.test(read.getArticle().getId())) {
                    shadow.accept(read);
                }
            });
            this.<Quote>each(topics.quotes(), progress, present::quote);
            this.<EntityMention>each(topics.entities(), progress, present::entity);
            this.<Article>each(topics.articles(), progress, present::article);
        }
        return new Differences(shadow, present);
    }

    private void requireShadow() {
        Topic shadow = topics.shadow(replay);
        try (Cluster cluster = new Cluster(clients, List.of(shadow))) {
            if (cluster.topicsProblem().isPresent()) {
                throw new Unreachable("replay " + replay + " has no shadow: there is no topic " + shadow.name()
                        + "; a replay gets one with: wiredesk replay run --shadow");
            }
        }
    }

    /** A record of a topic; its value is null if it takes the key's record away. */
    private interface Taker<T> {

        void take(String key, T value);
    }

    private <T extends SpecificRecord> void each(Topic topic, Progress progress, Taker<T> taker) {
        try (Deserializer<T> values = clients.serdes().deserializer();
                TopicReader reader = new TopicReader(clients, List.of(topic), new From.Beginning())) {
            reader.toEnd(record -> {
                taker.take(new String(record.key(), UTF_8), values.deserialize(record.topic(), record.value()));
                progress.advance(1, "");
                return true;
            });
        }
    }
}
