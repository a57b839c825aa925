package wiredesk.desk.page.shown;

import java.util.List;
import wiredesk.schemas.Span;

/**
 * A stretch of a text.
 *
 * @param start code points before it
 * @param end code points before what follows it
 */
public record Stretch(int start, int end) {

    static Stretch of(Span span) {
        return span == null ? null : new Stretch(span.getStart(), span.getEnd());
    }

    static List<Stretch> of(List<Span> spans) {
        return spans.stream().map(Stretch::of).toList();
    }
}
