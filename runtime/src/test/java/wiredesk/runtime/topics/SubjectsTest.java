package wiredesk.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

class SubjectsTest {

    private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
    private final Subjects subjects = new Subjects(registry);
    private final Topic topic = new Topics("news.").quotes();

    @Test
    void schemaIsRegisteredAndEveryLaterOneMustBeCompatible() throws Exception {
        List<Change> changes = subjects.create(topic);

        assertThat(changes).hasSize(2);
        assertThat(registry.getLatestSchemaMetadata("news.quotes-value").getSchema())
                .contains("\"Quote\"")
                .doesNotContain("avro.java");
        assertThat(registry.getCompatibility("news.quotes-value")).isEqualTo("FULL_TRANSITIVE");
        assertThat(subjects.check(topic)).isEmpty();
    }

    @Test
    void secondTimeThereIsNothingToDo() {
        subjects.create(topic);

        List<Change> changes = subjects.create(topic);

        assertThat(changes).isEmpty();
    }

    @Test
    void topicOfBytesHasNoSubject() throws Exception {
        List<Change> changes = subjects.create(new Topics("news.").deadLetters());

        assertThat(changes).isEmpty();
        assertThat(registry.getAllSubjects()).isEmpty();
    }

    @Test
    void missingSchemaIsADifference() {
        List<Difference> differences = subjects.check(topic);

        assertThat(differences).containsExactly(new Difference("news.quotes", "schema", "registered", "missing"));
    }

    @Test
    void incompatibleSchemaIsADifferenceAndSoIsAWeakerRule() throws Exception {
        Schema other = SchemaBuilder.record("Quote")
                .namespace("wiredesk.schemas")
                .fields()
                .requiredLong("id")
                .endRecord();
        registry.register(topic.subject(), new AvroSchema(other));
        registry.updateCompatibility(topic.subject(), "BACKWARD");

        List<Difference> differences = subjects.check(topic);

        assertThat(differences)
                .containsExactly(
                        new Difference(
                                "news.quotes",
                                "schema",
                                "registered",
                                "another one, and this one is incompatible with it"),
                        new Difference("news.quotes", "compatibility", "FULL_TRANSITIVE", "BACKWARD"));
    }
}
