package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.enrich.quotes.Attributed.Part;
import wiredesk.enrich.quotes.FoundQuote.FoundCue;
import wiredesk.enrich.quotes.FoundQuote.Range;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.marks.Marked;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.QuoteType;

/** Turns tokens into stretches of text. */
final class QuoteBuilder {
    private final MarkedDocument marked;
    private final Document document;
    private final Confidence confidence;

    QuoteBuilder(MarkedDocument marked, Confidence confidence) {
        this.marked = marked;
        this.document = marked.document();
        this.confidence = confidence;
    }

    FoundQuote build(Attributed attributed, Optional<SpeakerFound> speaker) {
        List<Range> content = new ArrayList<>();
        List<Range> verbatim = new ArrayList<>();
        int inside = 0;
        int outside = 0;
        for (Part part : attributed.parts()) {
            content.add(new Range(document.start(part.first()), document.end(end(part) - 1)));
            for (int token = part.first(); token < part.end(); token++) {
                if (!document.tag(token).punctuation()) {
                    inside += marked.quoted(token) ? 1 : 0;
                    outside += marked.quoted(token) ? 0 : 1;
                }
                if (marked.opens(token)) {
                    Marked mark = marked.marks().get(marked.markOf(token));
                    int verbatimEnd = Math.min(mark.innerEnd(), document.end(part.end() - 1));
                    if (verbatimEnd > mark.innerStart()) {
                        verbatim.add(new Range(mark.innerStart(), verbatimEnd));
                    }
                }
            }
        }
        QuoteType type = verbatim.isEmpty() || inside == 0
                ? QuoteType.INDIRECT
                : outside == 0 ? QuoteType.DIRECT : QuoteType.MIXED;
        Optional<FoundCue> cue = attributed.cue().map(this::cue);
        double sure = confidence.of(type, attributed.confidence(), cue.isPresent(), speaker);
        return new FoundQuote(content, verbatim, type, cue, speaker, sure);
    }

    private FoundCue cue(Cue cue) {
        return new FoundCue(new Range(document.start(cue.first()), document.end(cue.end() - 1)), cue.lemma());
    }

    /** Without the full stop or comma after it, unless that stands inside marks. */
    private int end(Part part) {
        int end = part.end();
        while (end - 1 > part.first() && document.tag(end - 1).punctuation() && !marked.quoted(end - 1)) {
            end--;
        }
        return end;
    }
}
