package wiredesk.desk.page.shown;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON already, that goes out as it is: a {@link Card} from the index, a record from its topic. */
public record ReadyJson(@JsonRawValue @JsonValue String json) {}
