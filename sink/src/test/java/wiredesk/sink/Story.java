package wiredesk.sink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;

/** Builds versions of one article for tests; everything not said takes a plain value. */
public final class Story {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final String ID = "wire/storm";

    private final String id;
    private Long version;
    private Instant created = NOON;
    private String hash;
    private PubStatus status = PubStatus.USABLE;
    private Instant embargo;
    private String signal;
    private String extractor = "1";
    private List<String> quotes = List.of();
    private List<String> entities = List.of();

    private Story(String id, Long version) {
        this.id = id;
        this.version = version;
        this.hash = "hash-" + version;
    }

    public static Story version(long number) {
        return new Story(ID, number);
    }

    public static Story of(String id, long number) {
        return new Story(id, number);
    }

    public static Story unnumbered(Instant created, String hash) {
        return new Story(ID, null).created(created).hash(hash);
    }

    public static Story kill(long number) {
        return version(number).status(PubStatus.CANCELED);
    }

    public Story numbered(Long number) {
        version = number;
        return this;
    }

    public Story created(Instant instant) {
        created = instant;
        return this;
    }

    public Story hash(String value) {
        hash = value;
        return this;
    }

    public Story status(PubStatus value) {
        status = value;
        return this;
    }

    public Story embargo(Instant until) {
        embargo = until;
        return this;
    }

    public Story signal(String value) {
        signal = value;
        return this;
    }

    public Story extractor(String value) {
        extractor = value;
        return this;
    }

    /** Quote ids; what the quote says follows from the id: a part after ':' is what a better extractor would change. */
    public Story quotes(String... ids) {
        quotes = Arrays.asList(ids);
        return this;
    }

    /** Entity ids. */
    public Story entities(String... ids) {
        entities = Arrays.asList(ids);
        return this;
    }

    public EnrichedArticle build() {
        Article article = Article.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid("storm")
                .setVersion(version)
                .setVersionCreated(created)
                .setContentHash(hash)
                .setPubStatus(status)
                .setEmbargo(embargo)
                .setSignal(signal)
                .setHeadline("Storm, " + hash)
                .setSubjects(List.of("weather"))
                .setReceived(created.plusSeconds(1))
                .setExtractorVersion(extractor)
                .build();
        List<Quote> said = new ArrayList<>();
        quotes.forEach(each -> said.add(quote(each)));
        List<EntityMention> named = new ArrayList<>();
        entities.forEach(each -> named.add(entity(each)));
        return new EnrichedArticle(article, said, named);
    }

    private Quote quote(String text) {
        return Quote.newBuilder()
                .setId(text.split(":")[0])
                .setArticleId(id)
                .setSource("wire")
                .setVersion(version)
                .setVersionCreated(created)
                .setType(QuoteType.DIRECT)
                .setText(text)
                .setContent(List.of(new Span(0, text.length(), text)))
                .setExtractorVersion(extractor)
                .build();
    }

    private EntityMention entity(String name) {
        return EntityMention.newBuilder()
                .setId(name)
                .setArticleId(id)
                .setSource("wire")
                .setVersion(version)
                .setVersionCreated(created)
                .setType(EntityType.PERSON)
                .setName(name)
                .setMentions(List.of(new Span(0, name.length(), name)))
                .setCount(1)
                .setFirstOffset(0)
                .setExtractorVersion(extractor)
                .build();
    }
}
