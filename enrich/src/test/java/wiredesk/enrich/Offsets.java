package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;

/** Checks that every span of an article slices to its surface, in code points. */
final class Offsets {
    private Offsets() {}

    static void check(EnrichedArticle enriched) {
        int[] body = enriched.getArticle().getBody().codePoints().toArray();
        Stream.concat(
                        enriched.getQuotes().stream().flatMap(Offsets::spans),
                        enriched.getEntities().stream().flatMap(entity -> entity.getMentions().stream()))
                .forEach(span -> assertThat(new String(body, span.getStart(), span.getEnd() - span.getStart()))
                        .isEqualTo(span.getText()));
    }

    private static Stream<Span> spans(Quote quote) {
        Stream<Span> cue = Stream.ofNullable(quote.getCue()).map(found -> found.getSpan());
        Stream<Span> mention =
                Stream.ofNullable(quote.getSpeaker()).flatMap(found -> Stream.ofNullable(found.getMention()));
        return Stream.of(quote.getContent().stream(), quote.getVerbatim().stream(), cue, mention)
                .flatMap(spans -> spans);
    }
}
