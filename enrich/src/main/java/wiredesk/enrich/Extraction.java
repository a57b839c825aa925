package wiredesk.enrich;

import java.util.List;
import java.util.Optional;
import wiredesk.enrich.clean.CleanText;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.FoundQuote;
import wiredesk.enrich.text.Document;

/**
 * All that the extractor found in one text, with offsets in {@code char}s of the cleaned body.
 *
 * @param cleaned the text cleaned, with the way back to the text as given
 * @param language BCP 47 tag of the language it was read in, if that is known
 * @param entities who and what it names, and the document they were found in
 * @param quotes who says what, in the order of the text
 * @param margins names in dateline and byline, if they were asked for
 */
public record Extraction(
        CleanText cleaned,
        Optional<String> language,
        Entities entities,
        List<FoundQuote> quotes,
        List<MarginName> margins) {
    public Extraction {
        quotes = List.copyOf(quotes);
        margins = List.copyOf(margins);
    }

    Extraction with(List<MarginName> names) {
        return new Extraction(cleaned, language, entities, quotes, names);
    }

    /** The text as it was read, with its sentences and tokens. */
    public Document document() {
        return entities.document();
    }
}
