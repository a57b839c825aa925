package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.Topic.Cleanup;

class TopicsTest {

    /** Kafka's own bound for a topic name. */
    private static final int LONGEST_NAME = 249;

    @Test
    void namesCollideNeitherAsTopicsNorAsMetrics() {
        List<Topic> topics = new Topics("news.").all();

        List<String> metricNames =
                topics.stream().map(topic -> topic.name().replace('.', '_')).toList();

        assertThat(metricNames).doesNotHaveDuplicates().hasSize(13);
    }

    @Test
    void noSubjectIsSharedByTwoTopics() {
        List<String> subjects =
                new Topics("news.").all().stream().map(Topic::subject).toList();

        assertThat(subjects).doesNotHaveDuplicates().contains("news.raw-value");
    }

    @Test
    void everyNameStartsWithThePrefixAndStaysWithinKafkasBound() {
        String prefix = "a".repeat(100);

        List<Topic> topics = new Topics(prefix).all();

        assertThat(topics)
                .allSatisfy(topic -> assertThat(topic.name())
                        .startsWith(prefix)
                        .hasSizeLessThanOrEqualTo(LONGEST_NAME)
                        .matches("[a-zA-Z0-9._-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/", "två.", "a b"})
    void prefixThatKafkaWouldRefuseIsRefused(String prefix) {
        assertThatThrownBy(() -> new Topics(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(prefix);
    }

    @Test
    void rawArticlesAreDeletedByTimeAndCurrentTruthIsCompacted() {
        Topics topics = new Topics("news.", 3, Duration.ofDays(2));

        assertThat(topics.raw().config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "172800000");
        assertThat(List.of(topics.articles(), topics.quotes(), topics.entities()))
                .allSatisfy(topic -> assertThat(topic.config()).containsEntry("cleanup.policy", "compact"));
        assertThat(topics.raw().partitions()).isEqualTo(3);
    }

    @Test
    void laneAndTopicsOfOneArticleHaveEquallyManyPartitions() {
        Topics topics = new Topics("news.", 5, Duration.ofDays(30));

        assertThat(List.of(topics.raw(), topics.replay(), topics.enriched(), topics.articles(), topics.ledger()))
                .allSatisfy(topic -> assertThat(topic.partitions()).isEqualTo(5));
    }

    @Test
    void schemasSayNothingThatConcernsJavaAlone() {
        List<Topic> topics = new Topics("news.").all();

        assertThat(topics)
                .filteredOn(topic -> topic.value().isPresent())
                .hasSize(12)
                .allSatisfy(topic ->
                        assertThat(topic.value().orElseThrow().toString()).doesNotContain("avro.java"));
    }

    @Test
    void deadLettersAreBytes() {
        assertThat(new Topics("news.").deadLetters().value()).isEmpty();
    }

    @Test
    void topicWithoutPartitionsOrRetentionIsRefused() {
        assertThatThrownBy(() -> topic(0, Duration.ofDays(1))).hasMessageContaining("partitions is 0");
        assertThatThrownBy(() -> topic(1, Duration.ZERO)).hasMessageContaining("retention is PT0S");
    }

    private static Topic topic(int partitions, Duration retention) {
        return new Topic("t", "key", Optional.empty(), partitions, Cleanup.DELETE, retention, "doc");
    }
}
