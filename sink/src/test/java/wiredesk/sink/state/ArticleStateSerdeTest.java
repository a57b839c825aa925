package wiredesk.sink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;
import wiredesk.sink.Story;
import wiredesk.sink.storage.ReleasedSchemas;

class ArticleStateSerdeTest {

    private final ArticleStateSerde serde = new ArticleStateSerde();

    static List<Story> stories() {
        return List.of(
                Story.version(3).quotes("q1", "q2").entities("ann"),
                Story.unnumbered(Story.NOON, "hash"),
                Story.version(1).status(PubStatus.WITHHELD).quotes("q1"),
                Story.kill(2));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void stateComesBackAsItWas(Story story) {
        ArticleState state = Desk.after(story).state();

        byte[] bytes = serde.serializer().serialize("store", state);

        assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(state);
    }

    @Test
    void stateOfTheFirstReleaseChangedWhenItsVersionWasReceived() throws IOException {
        Schema first = ReleasedSchemas.of(StoredState.getClassSchema()).get(0);
        EnrichedArticle content = Story.version(1).build();
        GenericRecord stored = new GenericRecordBuilder(first)
                .set(
                        "standing",
                        new GenericData.EnumSymbol(first.getField("standing").schema(), "PUBLISHED"))
                .set("versionCreated", Story.NOON.toEpochMilli())
                .set("contentHash", "hash-1")
                .set("content", EnrichedArticle.getEncoder().encode(content))
                .build();
        byte[] bytes = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), first)
                .encode(stored)
                .array();

        ArticleState state = serde.deserializer().deserialize("store", bytes);

        assertThat(state.changed()).isEqualTo(content.getArticle().getReceived());
        assertThat(state.content()).isEqualTo(content);
    }

    @Test
    void foreignBytesAreRefused() {
        assertThatThrownBy(() -> serde.deserializer().deserialize("store", "not a state".getBytes()))
                .isInstanceOf(ProcessorStateException.class)
                .hasMessageContaining("not a state that this or an earlier version of the sink wrote");
    }
}
