package wiredesk.desk.page.shown;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * An article in the live wire.
 *
 * @param state how it stands
 * @param versions that have been out
 * @param changed when what is shown of it last changed
 * @param quotes the first of them, in the order of the text
 * @param quoteCount how many there are
 * @param names people and organisations, those mentioned most first
 */
public record Card(
        @JsonUnwrapped Head head,
        State state,
        int versions,
        Instant changed,
        List<QuoteLine> quotes,
        int quoteCount,
        List<NameLine> names) {

    /** One person or organisation. */
    public record NameLine(String key, String name, String type) {}
}
