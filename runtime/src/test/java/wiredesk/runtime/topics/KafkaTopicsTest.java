package wiredesk.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

class KafkaTopicsTest {

    private final MockAdminClient admin = MockAdminClient.create().numBrokers(3).build();
    private final KafkaTopics kafka = new KafkaTopics(admin, 1);
    private final List<Topic> topics = new Topics("news.").all();

    @Test
    void topicsAreCreatedAsTheCatalogueSays() throws Exception {
        List<Change> changes = kafka.create(topics);

        assertThat(changes).hasSize(topics.size());
        assertThat(admin.listTopics().names().get())
                .containsAll(topics.stream().map(Topic::name).toList());
        assertThat(kafka.check(topics)).isEmpty();
    }

    @Test
    void onlyWhatIsMissingIsCreated() {
        kafka.create(topics.subList(0, 4));

        List<Change> changes = kafka.create(topics);

        assertThat(changes)
                .extracting(Change::topic)
                .containsExactlyElementsOf(topics.subList(4, topics.size()).stream()
                        .map(Topic::name)
                        .toList());
    }

    @Test
    void missingTopicIsADifference() {
        kafka.create(topics.subList(1, topics.size()));

        List<Difference> differences = kafka.check(topics);

        assertThat(differences).containsExactly(new Difference("news.raw", "topic", "there", "missing"));
    }

    @Test
    void otherPartitionsReplicationAndSettingsAreDifferences() throws Exception {
        kafka.create(topics);
        ConfigResource raw = new ConfigResource(ConfigResource.Type.TOPIC, "news.raw");
        admin.incrementalAlterConfigs(
                        Map.of(raw, Set.of(new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), OpType.SET))))
                .all()
                .get();
        Topic wider = new Topics("news.", 9, Duration.ofDays(30)).raw();

        List<Difference> differences = new KafkaTopics(admin, 3).check(List.of(wider));

        assertThat(differences)
                .extracting(Difference::toString)
                .contains(
                        "news.raw: partitions is 6, expected 9",
                        "news.raw: replication is 1, expected 3",
                        "news.raw: retention.ms is 1000, expected 2592000000");
    }

    @Test
    void withThreeCopiesTwoMustHaveARecordBeforeItCounts() throws Exception {
        new KafkaTopics(admin, 3).create(topics.subList(0, 1));

        ConfigResource raw = new ConfigResource(ConfigResource.Type.TOPIC, "news.raw");

        assertThat(admin.describeConfigs(List.of(raw))
                        .all()
                        .get()
                        .get(raw)
                        .get("min.insync.replicas")
                        .value())
                .isEqualTo("2");
    }
}
