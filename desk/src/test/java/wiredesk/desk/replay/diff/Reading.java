package wiredesk.desk.replay.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;

/** One reading of an article, put together finding by finding. Quotes and entities are places in its body. */
final class Reading {

    /** The first letter takes two chars, so that offsets in chars would show. */
    static final String BODY =
            "𝒜da Brook said the boat floats. Tom Reed <of the yard> told us it sank.\nNobody asked.";

    private static final Instant MARCH = Instant.parse("2026-03-04T10:00:00Z");

    private final String id;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<EntityMention> entities = new ArrayList<>();
    private long version = 1;
    private String extractor = "1.0";
    private String body = BODY;

    Reading(String id) {
        this.id = id;
    }

    static Reading of(String id) {
        return new Reading(id);
    }

    Reading version(long number) {
        version = number;
        return this;
    }

    Reading extractor(String name) {
        extractor = name;
        return this;
    }

    Reading body(String text) {
        body = text;
        return this;
    }

    Reading quote(String words, String speaker) {
        return quote(words, speaker, 0.5);
    }

    Reading quote(String words, String speaker, double confidence) {
        quotes.add(Quote.newBuilder()
                .setId(id + "/" + words)
                .setArticleId(id)
                .setSource("wire")
                .setVersion(version)
                .setVersionCreated(MARCH)
                .setType(QuoteType.INDIRECT)
                .setText(words)
                .setContent(List.of(span(words)))
                .setSpeaker(
                        speaker == null
                                ? null
                                : Speaker.newBuilder().setName(speaker).build())
                .setConfidence(confidence)
                .setExtractorVersion(extractor)
                .build());
        return this;
    }

    Reading entity(EntityType type, String... mentions) {
        List<Span> spans = List.of(mentions).stream().map(this::span).toList();
        entities.add(EntityMention.newBuilder()
                .setId(type + mentions[0])
                .setArticleId(id)
                .setSource("wire")
                .setVersion(version)
                .setVersionCreated(MARCH)
                .setType(type)
                .setName(mentions[0])
                .setMentions(spans)
                .setCount(mentions.length)
                .setFirstOffset(spans.get(0).getStart())
                .setExtractorVersion(extractor)
                .build());
        return this;
    }

    EnrichedArticle read() {
        Article article = Article.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid(id)
                .setVersion(version)
                .setVersionCreated(MARCH)
                .setContentHash("hash of " + version)
                .setBody(body)
                .setReceived(MARCH)
                .setExtractorVersion(extractor)
                .build();
        return new EnrichedArticle(article, quotes, entities);
    }

    private Span span(String words) {
        int at = body.indexOf(words);
        int start = body.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()), words);
    }
}
