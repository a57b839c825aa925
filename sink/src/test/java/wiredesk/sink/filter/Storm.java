package wiredesk.sink.filter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.Cue;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;
import wiredesk.schemas.SpeakerKind;

/** One article to try filters on: two speakers, a quote of nobody, a person and a place. */
final class Storm {

    static final Instant PUBLISHED = Instant.parse("2026-05-04T13:30:00Z");

    static final Quote OF_KIM = quote("q1", "We will not wait for the water.", speaker("Kim Hale", SpeakerKind.PERSON));
    static final Quote OF_NOBODY = quote("q2", "Stay at home.", null);
    static final EntityMention KIM = entity("e1", EntityType.PERSON, "Kim Hale", "mayor");
    static final EntityMention COAST = entity("e2", EntityType.PLACE, "Westport", null);

    private Storm() {}

    static EnrichedArticle article() {
        return article("A storm surge hit the coast. 강풍. ÉLAN and Σίσυφος were heard.", 1);
    }

    /** @param times how often its quotes and entities stand in it */
    static EnrichedArticle article(String body, int times) {
        Article article = Article.newBuilder()
                .setId("wire/storm")
                .setSource("wire")
                .setGuid("storm")
                .setVersion(3L)
                .setVersionCreated(PUBLISHED)
                .setContentHash("hash")
                .setUrgency(2)
                .setLanguage("en")
                .setHeadline("Storm surge hits coast")
                .setBody(body)
                .setSubjects(List.of("weather", "emergency"))
                .setPublished(PUBLISHED)
                .setReceived(PUBLISHED.plusSeconds(5))
                .build();
        List<Quote> quotes = new ArrayList<>();
        List<EntityMention> entities = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            quotes.addAll(List.of(OF_KIM, OF_NOBODY));
            entities.addAll(List.of(KIM, COAST));
        }
        return new EnrichedArticle(article, quotes, entities);
    }

    /** Does a filter for articles take it? */
    static boolean takenBy(String filter) {
        return Filter.compile(filter, Projection.ARTICLES).matches(Subject.of(article()));
    }

    static boolean takenBy(String filter, Quote quote) {
        return Filter.compile(filter, Projection.QUOTES)
                .matches(Subject.of(article()).with(quote));
    }

    static boolean takenBy(String filter, EntityMention entity) {
        return Filter.compile(filter, Projection.ENTITIES)
                .matches(Subject.of(article()).with(entity));
    }

    private static Speaker speaker(String name, SpeakerKind kind) {
        return Speaker.newBuilder()
                .setName(name)
                .setKind(kind)
                .setResolution(Resolution.NAMED)
                .build();
    }

    private static Quote quote(String id, String text, Speaker speaker) {
        return Quote.newBuilder()
                .setId(id)
                .setArticleId("wire/storm")
                .setSource("wire")
                .setVersionCreated(PUBLISHED)
                .setType(speaker == null ? QuoteType.INDIRECT : QuoteType.DIRECT)
                .setText(text)
                .setContent(List.of(new Span(0, text.length(), text)))
                .setCue(speaker == null ? null : new Cue(new Span(0, 4, "said"), "say"))
                .setSpeaker(speaker)
                .setConfidence(0.75)
                .build();
    }

    private static EntityMention entity(String id, EntityType type, String name, String role) {
        return EntityMention.newBuilder()
                .setId(id)
                .setArticleId("wire/storm")
                .setSource("wire")
                .setVersionCreated(PUBLISHED)
                .setType(type)
                .setName(name)
                .setRole(role)
                .setMentions(List.of(new Span(0, name.length(), name)))
                .setCount(1)
                .setFirstOffset(0)
                .build();
    }
}
