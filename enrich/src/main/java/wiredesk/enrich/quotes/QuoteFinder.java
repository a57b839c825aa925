package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.content.Weights;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.cues.CueFinder;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subjects;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.enrich.quotes.speakers.SpeakerResolver;
import wiredesk.enrich.text.Document;

/** Finds the quotes of an English document: reads its cues, then gives every marked stretch to one of them. */
public final class QuoteFinder {
    private static final Weights BEGINNINGS = Weights.read("/wiredesk/enrich/quotes/beginnings.tsv");
    private static final Weights ENDS = Weights.read("/wiredesk/enrich/quotes/ends.tsv");

    private static final Confidence CONFIDENCE = Confidence.read();

    private final Document document;
    private final MarkedDocument marked;
    private final CueFinder cues;
    private final CueReader reader;
    private final SpeakerResolver speakers;
    private final QuoteBuilder builder;

    public QuoteFinder(Document document, Entities entities) {
        this(document, entities, BEGINNINGS, ENDS, CONFIDENCE);
    }

    QuoteFinder(Document document, Entities entities, Weights beginnings, Weights ends, Confidence confidence) {
        this.document = document;
        this.marked = MarkedDocument.of(document);
        Subjects subjects = new Subjects(marked);
        this.cues = new CueFinder(marked, subjects);
        this.reader = new CueReader(marked, entities, subjects, beginnings, ends);
        this.speakers = new SpeakerResolver(marked, entities);
        this.builder = new QuoteBuilder(marked, confidence);
    }

    /** The quotes, in the order of the text. */
    public List<FoundQuote> find() {
        List<List<Proposal>> readings = new ArrayList<>();
        for (Cue cue : cues.find()) {
            List<Proposal> ofCue = reader.read(cue);
            if (!ofCue.isEmpty()) {
                readings.add(ofCue);
            }
        }
        List<Attributed> attributed = new Attribution(marked).attribute(readings);
        attributed.sort(Comparator.comparingInt(a -> a.parts().get(0).first()));
        return speak(attributed);
    }

    /** Says who speaks, in the order of the text: pronouns and quotes without a cue look back. */
    private List<FoundQuote> speak(List<Attributed> attributed) {
        List<FoundQuote> quotes = new ArrayList<>();
        Map<Integer, SpeakerFound> lastByParagraph = new HashMap<>();
        Optional<SpeakerFound> last = Optional.empty();
        for (Attributed one : attributed) {
            int paragraph = document.paragraphOf(one.parts().get(0).first());
            Optional<SpeakerFound> speaker = Optional.empty();
            if (one.cue().isPresent()) {
                speaker = speakers.resolve(one.cue().get().subject(), last);
            }
            boolean verbatim = one.parts().stream().anyMatch(part -> marked.quoted(part.first()));
            if (speaker.isEmpty()
                    && verbatim
                    && (one.cue().isEmpty() || one.cue().get().kind() == Cue.Kind.VERB)) {
                SpeakerFound here = lastByParagraph.get(paragraph);
                SpeakerFound above = lastByParagraph.get(paragraph - 1);
                speaker = Optional.ofNullable(here != null ? here : above).map(SpeakerFound::carried);
            }
            FoundQuote quote = builder.build(one, speaker);
            quotes.add(quote);
            if (speaker.isPresent()) {
                last = speaker;
                if (verbatim || !lastByParagraph.containsKey(paragraph)) {
                    lastByParagraph.put(paragraph, speaker.get());
                }
            }
        }
        return quotes;
    }
}
