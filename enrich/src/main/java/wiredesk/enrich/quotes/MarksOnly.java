package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.enrich.quotes.Attributed.Part;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;

/** Finds direct quotes by their marks alone, in languages that there is no model for. Names no speaker. */
public final class MarksOnly {
    private static final double CONFIDENCE = 0.3;
    private static final int FEWEST_WORDS = 5;

    private MarksOnly() {}

    /** The quotes, in the order of the text. */
    public static List<FoundQuote> find(Document document) {
        MarkedDocument marked = MarkedDocument.of(document);
        QuoteBuilder builder = new QuoteBuilder(marked, Confidence.uncalibrated());
        List<FoundQuote> found = new ArrayList<>();
        for (int mark = 0; mark < marked.marks().size(); mark++) {
            if (marked.words(mark) >= FEWEST_WORDS) {
                Part part = new Part(marked.firstToken(mark), marked.endToken(mark));
                Attributed attributed = new Attributed(List.of(part), Optional.empty(), CONFIDENCE);
                found.add(builder.build(attributed, Optional.empty()));
            }
        }
        return found;
    }
}
