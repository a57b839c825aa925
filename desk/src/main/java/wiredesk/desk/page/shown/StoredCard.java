package wiredesk.desk.page.shown;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A {@link Card} as it stands in the index: JSON that goes out as it is. */
public record StoredCard(@JsonRawValue @JsonValue String json) {}
