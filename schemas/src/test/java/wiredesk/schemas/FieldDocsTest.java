package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class FieldDocsTest {

    @Test
    void everyTypeAndFieldOfTheContractSaysWhatItIs() {
        List<String> undocumented = new ArrayList<>();

        Released.current().values().forEach(schema -> walk(schema, new HashSet<>(), undocumented));

        assertThat(undocumented).isEmpty();
    }

    @Test
    void aFieldWithoutDocIsFound() {
        Schema schema = new Schema.Parser()
                .parse(
                        "{\"type\":\"record\",\"name\":\"R\",\"doc\":\"d\",\"fields\":[{\"name\":\"f\",\"type\":\"int\"}]}");
        List<String> undocumented = new ArrayList<>();

        walk(schema, new HashSet<>(), undocumented);

        assertThat(undocumented).containsExactly("R.f");
    }

    private static void walk(Schema schema, Set<String> seen, List<String> undocumented) {
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.add(schema.getFullName())) {
                    note(schema.getFullName(), schema.getDoc(), undocumented);
                    for (Schema.Field field : schema.getFields()) {
                        note(schema.getFullName() + "." + field.name(), field.doc(), undocumented);
                        walk(field.schema(), seen, undocumented);
                    }
                }
            }
            case ENUM -> note(schema.getFullName(), schema.getDoc(), undocumented);
            case ARRAY -> walk(schema.getElementType(), seen, undocumented);
            case MAP -> walk(schema.getValueType(), seen, undocumented);
            case UNION -> schema.getTypes().forEach(type -> walk(type, seen, undocumented));
            default -> {
                // primitive types need no words
            }
        }
    }

    private static void note(String name, String doc, List<String> undocumented) {
        if (doc == null || doc.isBlank()) {
            undocumented.add(name);
        }
    }
}
