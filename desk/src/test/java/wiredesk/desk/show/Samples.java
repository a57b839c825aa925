package wiredesk.desk.show;

import java.time.Instant;
import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.Cue;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;
import wiredesk.schemas.SpeakerKind;

/** One short article with a quote of every kind, as the extractor would read it. */
public final class Samples {

    /** The first letter takes two chars, so that offsets in chars would show. */
    public static final String BODY = "𝒜da Brook said: \"It floats.\" She said it was \"nearly dry\".";

    private static final Instant MARCH = Instant.parse("2024-03-04T10:00:00Z");

    private Samples() {}

    public static Quote direct() {
        return quote(QuoteType.DIRECT, "\"It floats.\"", 16)
                .setVerbatim(List.of(span("It floats.", 17)))
                .setCue(new Cue(span("said", 10), "say"))
                .setSpeaker(speaker(span("𝒜da Brook", 0), "𝒜da Brook", Resolution.NAMED))
                .build();
    }

    public static Quote mixed() {
        return quote(QuoteType.MIXED, "it was \"nearly dry\"", 38)
                .setVerbatim(List.of(span("nearly dry", 46)))
                .setCue(new Cue(span("said", 33), "say"))
                .setSpeaker(speaker(span("She", 29), "𝒜da Brook", Resolution.PRONOUN))
                .build();
    }

    public static Quote withoutSpeaker() {
        return quote(QuoteType.INDIRECT, "it was \"nearly dry\"", 38).build();
    }

    public static EntityMention entity() {
        return EntityMention.newBuilder()
                .setId("e1")
                .setArticleId("sample/1")
                .setSource("sample")
                .setVersionCreated(MARCH)
                .setType(EntityType.PERSON)
                .setName("𝒜da Brook")
                .setRole("boatbuilder")
                .setMentions(List.of(span("𝒜da Brook", 0), span("She", 29)))
                .setCount(2)
                .setFirstOffset(0)
                .build();
    }

    public static Article article() {
        return Article.newBuilder()
                .setId("sample/1")
                .setSource("sample")
                .setGuid("1")
                .setVersion(2L)
                .setVersionCreated(MARCH)
                .setContentHash("00")
                .setHeadline("Boat floats")
                .setDateline("KESTREL BAY")
                .setByline("I. Solberg")
                .setLanguage("en")
                .setBody(BODY)
                .setReceived(MARCH)
                .build();
    }

    public static EnrichedArticle enriched() {
        return EnrichedArticle.newBuilder()
                .setArticle(article())
                .setQuotes(List.of(direct(), mixed()))
                .setEntities(List.of(entity()))
                .build();
    }

    private static Quote.Builder quote(QuoteType type, String text, int start) {
        return Quote.newBuilder()
                .setId("q" + start)
                .setArticleId("sample/1")
                .setSource("sample")
                .setVersionCreated(MARCH)
                .setType(type)
                .setText(text)
                .setContent(List.of(span(text, start)));
    }

    private static Speaker speaker(Span mention, String name, Resolution resolution) {
        return Speaker.newBuilder()
                .setMention(mention)
                .setName(name)
                .setKind(SpeakerKind.PERSON)
                .setResolution(resolution)
                .build();
    }

    private static Span span(String text, int start) {
        return new Span(start, start + text.codePointCount(0, text.length()), text);
    }
}
