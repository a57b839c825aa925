package wiredesk.it.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * Articles of the usual size as enrich hands them on, each with an id of its own: some 900 characters, five quotes, eight
 * entities. One seed makes the same ones. For one thread.
 */
final class Stories {

    private static final int PEOPLE = 4;
    private static final int QUOTES = 5;
    private static final Instant FIRST = Instant.parse("2026-05-04T06:00:00Z");

    private final Random random;
    private int made;

    Stories(long seed) {
        random = new Random(seed);
    }

    List<EnrichedArticle> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    EnrichedArticle next() {
        Instant created = FIRST.plus(Duration.ofSeconds(made));
        String theme = pick(Cast.THEMES);
        List<String> names = Stream.of(some(PEOPLE, Cast.PEOPLE), some(2, Cast.ORGANISATIONS), some(2, Cast.PLACES))
                .flatMap(List::stream)
                .toList();
        List<Said> said = IntStream.range(0, QUOTES)
                .mapToObj(quote -> said(theme, names, quote % PEOPLE))
                .toList();
        String body = body(theme, names, said);
        String id = "wire/%07d".formatted(made++);
        Article article = Article.newBuilder()
                .setId(id)
                .setSource(pick(Cast.SOURCES))
                .setGuid(id)
                .setVersion(1L)
                .setVersionCreated(created)
                .setContentHash(Integer.toHexString(body.hashCode()))
                .setUrgency(1 + random.nextInt(8))
                .setLanguage("en")
                .setHeadline("What is next for the " + theme + " near " + names.get(PEOPLE + 2))
                .setBody(body)
                .setSubjects(some(2, Cast.SUBJECTS))
                .setPublished(created)
                .setReceived(created.plusSeconds(20))
                .setExtractorVersion("1")
                .build();
        return new EnrichedArticle(article, quotes(article, said), entities(article, names));
    }

    /** One quote: the words in the marks, who is quoted, and how that is told. */
    private record Said(String words, int speaker, String name, int cue) {

        String sentence() {
            return "\"" + words + "\" " + name + " " + Cast.CUES.get(cue) + ".";
        }
    }

    private Said said(String theme, List<String> names, int speaker) {
        String words = "Nobody at %s has seen the %s come before day %d, and %s will feel it for %d years,"
                .formatted(
                        names.get(PEOPLE + random.nextInt(2)),
                        random.nextBoolean() ? theme : "trouble",
                        random.nextInt(1_000),
                        names.get(PEOPLE + 2 + random.nextInt(2)),
                        random.nextInt(100));
        return new Said(words, speaker, names.get(speaker), random.nextInt(Cast.CUES.size()));
    }

    private static String body(String theme, List<String> names, List<Said> said) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("The %s has kept %s busy for a week, and people in %s and %s ask what comes next."
                .formatted(theme, String.join(", ", names.subList(0, PEOPLE)), names.get(6), names.get(7)));
        said.forEach(each -> paragraphs.add(each.sentence()));
        paragraphs.add("Both %s and %s have promised a report.".formatted(names.get(PEOPLE), names.get(PEOPLE + 1)));
        return String.join("\n\n", paragraphs);
    }

    private static List<Quote> quotes(Article article, List<Said> said) {
        String body = article.getBody();
        List<Quote> quotes = new ArrayList<>();
        for (Said each : said) {
            int start = body.indexOf(each.sentence());
            Span words = span(body, each.words(), start);
            quotes.add(Quote.newBuilder()
                    .setId(article.getId() + "-quote-" + quotes.size())
                    .setArticleId(article.getId())
                    .setSource(article.getSource())
                    .setVersion(article.getVersion())
                    .setVersionCreated(article.getVersionCreated())
                    .setType(QuoteType.DIRECT)
                    .setText(each.words())
                    .setContent(List.of(words))
                    .setVerbatim(List.of(words))
                    .setCue(new Cue(span(body, Cast.CUES.get(each.cue()), words.getEnd()), Cast.LEMMAS.get(each.cue())))
                    .setSpeaker(Speaker.newBuilder()
                            .setMention(span(body, each.name(), words.getEnd()))
                            .setEntityId("entity-" + each.speaker())
                            .setName(each.name())
                            .setKind(SpeakerKind.PERSON)
                            .setResolution(Resolution.NAMED)
                            .build())
                    .setConfidence(0.9)
                    .setExtractorVersion("1")
                    .build());
        }
        return quotes;
    }

    private List<EntityMention> entities(Article article, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(entity -> {
                    Span first = span(article.getBody(), names.get(entity), 0);
                    return EntityMention.newBuilder()
                            .setId("entity-" + entity)
                            .setArticleId(article.getId())
                            .setSource(article.getSource())
                            .setVersion(article.getVersion())
                            .setVersionCreated(article.getVersionCreated())
                            .setType(type(entity))
                            .setName(first.getText())
                            .setRole(entity < PEOPLE ? pick(Cast.ROLES) : null)
                            .setMentions(List.of(first))
                            .setCount(1 + random.nextInt(3))
                            .setFirstOffset(first.getStart())
                            .build();
                })
                .toList();
    }

    private static EntityType type(int entity) {
        if (entity < PEOPLE) {
            return EntityType.PERSON;
        }
        return entity < PEOPLE + 2 ? EntityType.ORGANISATION : EntityType.PLACE;
    }

    /** The text is ASCII: its characters are its code points. */
    private static Span span(String body, String surface, int from) {
        int start = body.indexOf(surface, from);
        return new Span(start, start + surface.length(), surface);
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private List<String> some(int count, List<String> names) {
        return random.ints(0, names.size())
                .distinct()
                .limit(count)
                .mapToObj(names::get)
                .toList();
    }
}
