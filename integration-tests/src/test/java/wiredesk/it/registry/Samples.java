package wiredesk.it.registry;

import java.time.Instant;
import java.util.List;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;

/** Records as the services write them. */
final class Samples {

    private Samples() {}

    static Quote quote(String id) {
        return Quote.newBuilder()
                .setId(id)
                .setArticleId("desk/ferry")
                .setSource("desk")
                .setVersion(2L)
                .setVersionCreated(Instant.parse("2026-03-02T06:00:00Z"))
                .setType(QuoteType.DIRECT)
                .setText("“The ferry is back,”")
                .setContent(List.of(span(0, "“The ferry is back,”")))
                .setVerbatim(List.of(span(1, "The ferry is back,")))
                .setConfidence(0.9)
                .build();
    }

    private static Span span(int start, String text) {
        return Span.newBuilder()
                .setStart(start)
                .setEnd(start + text.codePointCount(0, text.length()))
                .setText(text)
                .build();
    }
}
