package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    private static final Schema TICKET = new Schema.Parser().parse("""
            {"type": "record", "name": "Ticket", "doc": "Lets one in.", "fields": [
              {"name": "seat", "type": ["null", "string"], "default": null, "doc": "Row | number."},
              {"name": "sold", "type": {"type": "long", "logicalType": "timestamp-millis"}, "doc": "When."},
              {"name": "kind", "default": "ADULT", "doc": "Whose.", "type":
                {"type": "enum", "name": "Kind", "doc": "Who goes.", "symbols": ["ADULT", "CHILD"], "default": "ADULT"}},
              {"name": "others", "type": {"type": "array", "items": "Ticket"}, "default": [], "doc": "With <it>."}
            ]}
            """);

    @Test
    void everyTypeIsDescribedOnceWithAllOfItsFields() {
        String page = new SchemaPage(List.of(TICKET, TICKET)).markdown();

        assertThat(page).isEqualTo("""
                ## Ticket

                Lets one in.

                | field | type | default | meaning |
                |---|---|---|---|
                | `seat` | null or string | null | Row \\| number. |
                | `sold` | long (timestamp-millis) |  | When. |
                | `kind` | [Kind](#kind) | `ADULT` | Whose. |
                | `others` | array of [Ticket](#ticket) | `[]` | With &lt;it>. |

                ## Kind

                Who goes.

                One of `ADULT`, `CHILD`; a symbol that a reader does not know is read as `ADULT`.
                """);
    }
}
