package wiredesk.enrich.quotes;

import java.util.List;
import java.util.stream.Collectors;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.FoundQuote.Range;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.Article;
import wiredesk.schemas.Cue;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;

/** Makes the records of {@code news.quotes} from the quotes of an article. */
public final class QuoteRecords {
    private QuoteRecords() {}

    /** One record for each quote, in the order of the text. */
    public static List<Quote> of(List<FoundQuote> quotes, Entities entities, Article article) {
        QuoteId ids = new QuoteId(article.getId());
        return quotes.stream()
                .map(quote -> record(quote, entities, article, ids))
                .toList();
    }

    private static Quote record(FoundQuote quote, Entities entities, Article article, QuoteId ids) {
        Document document = entities.document();
        List<Span> content = spans(document, quote.content());
        String text = content.stream().map(Span::getText).collect(Collectors.joining(" "));
        int token = document.tokenAt(quote.start());
        int sentence = document.sentenceOf(token);
        return Quote.newBuilder()
                .setId(ids.next(text))
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setVersionCreated(article.getVersionCreated())
                .setType(quote.type())
                .setText(text)
                .setContent(content)
                .setVerbatim(spans(document, quote.verbatim()))
                .setCue(quote.cue()
                        .map(cue -> new Cue(
                                document.span(cue.range().start(), cue.range().end()), cue.lemma()))
                        .orElse(null))
                .setSpeaker(quote.speaker()
                        .map(speaker -> speaker(speaker, entities))
                        .orElse(null))
                .setConfidence(quote.confidence())
                .setSentence(sentence)
                .setParagraph(document.paragraphOfSentence(sentence))
                .setExtractorVersion(article.getExtractorVersion())
                .build();
    }

    private static Speaker speaker(SpeakerFound speaker, Entities entities) {
        Span mention =
                speaker.mentioned() ? entities.document().span(speaker.mentionStart(), speaker.mentionEnd()) : null;
        return Speaker.newBuilder()
                .setMention(mention)
                .setEntityId(
                        speaker.entity().isPresent()
                                ? entities.all()
                                        .get(speaker.entity().getAsInt())
                                        .id()
                                : null)
                .setName(speaker.name().orElse(null))
                .setKind(speaker.kind())
                .setResolution(speaker.resolution())
                .build();
    }

    private static List<Span> spans(Document document, List<Range> ranges) {
        return ranges.stream()
                .map(range -> document.span(range.start(), range.end()))
                .toList();
    }
}
