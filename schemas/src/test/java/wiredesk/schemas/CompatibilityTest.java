package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.ParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Readers and writers of any two releases understand each other. The newest folder of releases is what is being worked on
 * until it is tagged; after that a change needs a folder of its own, written by {@code mvn -pl schemas -am verify
 * -Dwiredesk.release=2}.
 */
class CompatibilityTest {

    @BeforeAll
    static void writeReleaseIfAsked() {
        Integer release = Integer.getInteger("wiredesk.release");
        if (release != null) {
            Released.write(release);
        }
    }

    static Stream<String> records() {
        return Released.current().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyReleaseIsFullyCompatibleWithTheCurrentSchema(String record) {
        List<ParsedSchemaHolder> released = released(record);

        List<String> problems = incompatibilities(Released.current().get(record), released);

        assertThat(released).isNotEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void newestReleaseIsTheCurrentContract() {
        int newest = Released.numbers().get(Released.numbers().size() - 1);

        Map<String, Schema> released = Released.release(newest);

        assertThat(released)
                .as(
                        "write the schemas again with -Dwiredesk.release=%d, or %d if %d is tagged",
                        newest, newest + 1, newest)
                .isEqualTo(Released.current());
        assertThat(released)
                .allSatisfy((name, schema) -> assertThat(schema.toString())
                        .isEqualTo(Released.current().get(name).toString()));
    }

    /** Control: changes that break one side or the other are caught. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'added', 'type': 'string', 'doc': 'No default: cannot be read from older records.'}",
                "{'name': 'guid', 'type': 'long', 'doc': 'Another type than released.'}"
            })
    void anIncompatibleChangeIsCaught(String field) {
        String released = Released.current().get("RawArticle").toString();
        String json = field.replace('\'', '"');
        String name = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + json + "]}")
                .getFields()
                .get(0)
                .name();
        String changed = released.contains("\"name\":\"" + name + "\"")
                ? released.replaceFirst("\\{\"name\":\"" + name + "\"[^}]*}", json)
                : released.replaceFirst("\"fields\":\\[", "\"fields\":[" + json + ",");

        List<String> problems = incompatibilities(new Schema.Parser().parse(changed), released("RawArticle"));

        assertThat(problems).isNotEmpty();
    }

    private static List<ParsedSchemaHolder> released(String record) {
        return Released.numbers().stream()
                .map(Released::release)
                .filter(release -> release.containsKey(record))
                .<ParsedSchemaHolder>map(release -> new SimpleParsedSchemaHolder(new AvroSchema(release.get(record))))
                .toList();
    }

    /** By the very code that Confluent's registry decides with. */
    private static List<String> incompatibilities(Schema schema, List<ParsedSchemaHolder> released) {
        return new AvroSchema(schema).isCompatible(CompatibilityLevel.FULL_TRANSITIVE, released);
    }
}
