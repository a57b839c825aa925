package wiredesk.sink.routes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.json.JsonConverter;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.Quote;
import wiredesk.schemas.RouteFormat;
import wiredesk.sink.Story;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;

class ValueFormatTest {

    private final Quote quote =
            Story.version(3).quotes("q1:some words").build().getQuotes().get(0);
    private final Change change = new Change(Kind.QUOTE, quote.getId(), quote);

    @Test
    void jsonWithItsSchemaIsReadByConnectsOwnConverter() {
        JsonConverter connect = new JsonConverter();
        connect.configure(Map.of("schemas.enable", true), false);

        byte[] bytes = format(RouteFormat.JSON).write(change);

        SchemaAndValue read = connect.toConnectData("topic", bytes);
        Struct value = (Struct) read.value();
        assertThat(read.schema().name()).isEqualTo("wiredesk.schemas.Quote");
        assertThat(value.getString("text")).isEqualTo(quote.getText());
        assertThat(value.getInt64("version")).isEqualTo(3);
        assertThat(value.get("versionCreated")).isEqualTo(Date.from(quote.getVersionCreated()));
        assertThat(value.get("speaker")).isNull();
        assertThat(value.<Struct>getArray("content")).hasSameSizeAs(quote.getContent());
    }

    @Test
    void everyDownstreamRecordHasAShape() {
        var story = Story.version(1).quotes("q1").entities("e1").build();

        assertThat(List.of(
                        story.getArticle(),
                        story.getQuotes().get(0),
                        story.getEntities().get(0)))
                .allSatisfy(record -> assertThat(ConnectShapes.value(ConnectShapes.of(record.getSchema()), record))
                        .isInstanceOf(Struct.class));
    }

    @Test
    void cloudEventSaysWhatItIsAbout() throws Exception {
        byte[] bytes = format(RouteFormat.CLOUDEVENTS).write(change);

        CloudEvent event = new JsonFormat().deserialize(bytes);
        JsonNode data = new ObjectMapper().readTree(event.getData().toBytes());
        assertThat(event.getType()).isEqualTo("wiredesk.quote");
        assertThat(event.getSource()).hasToString("/sources/wire");
        assertThat(event.getSubject()).isEqualTo("q1");
        assertThat(event.getTime().toInstant()).isEqualTo(quote.getVersionCreated());
        assertThat(data.get("text").asText()).isEqualTo(quote.getText());
    }

    @Test
    void sameRecordIsTheSameEventAndAChangedOneAnother() {
        Quote changed = Quote.newBuilder(quote).setText("other words").build();
        JsonFormat json = new JsonFormat();
        ValueFormat format = format(RouteFormat.CLOUDEVENTS);

        String once = json.deserialize(format.write(change)).getId();
        String again = json.deserialize(format.write(change)).getId();
        String other = json.deserialize(format.write(new Change(Kind.QUOTE, quote.getId(), changed)))
                .getId();

        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void valueThatKafkaWouldNotTakeIsRefused() {
        ValueFormat small = ValueFormat.all(new EnumMap<>(Kind.class), 100).get(RouteFormat.JSON);

        assertThatThrownBy(() -> small.write(change))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("expected at most 100");
    }

    private static ValueFormat format(RouteFormat format) {
        return ValueFormat.all(new EnumMap<>(Kind.class), 1_000_000).get(format);
    }
}
