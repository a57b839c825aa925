package wiredesk.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

class ConnectorsTest {

    private static final List<String> CATALOGUE =
            new Topics(Topics.DEFAULT_PREFIX).all().stream().map(Topic::name).toList();

    static List<Connector> connectors() {
        return Connector.all();
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void everyKeyIsKnown(Connector connector) {
        KnownKeys known = new KnownKeys(connector);

        assertThat(connector.config().keySet()).allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void topicsAreThoseOfTheCatalogueAndFailuresGoElsewhere(Connector connector) {
        assertThat(CATALOGUE).containsAll(connector.list("topics"));
        assertThat(CATALOGUE).doesNotContain(connector.config().get("errors.deadletterqueue.topic.name"));
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void onlyCommittedRecordsAreRead(Connector connector) {
        assertThat(connector.config()).containsEntry("consumer.override.isolation.level", "read_committed");
    }

    /** A table has no lists; Connect's flattening refuses them. */
    @Test
    void everyListInAQuoteIsLeftOutOfTheTable() {
        List<String> lists = Quote.getClassSchema().getFields().stream()
                .filter(field -> field.schema().getType() == Schema.Type.ARRAY)
                .map(Schema.Field::name)
                .toList();

        assertThat(Connector.named("wiredesk-jdbc").list("transforms.columns.exclude"))
                .containsExactlyInAnyOrderElementsOf(lists);
    }
}
