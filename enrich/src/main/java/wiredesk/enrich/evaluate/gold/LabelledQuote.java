package wiredesk.enrich.evaluate.gold;

import java.util.List;
import java.util.Optional;
import wiredesk.schemas.QuoteType;

/**
 * A quote as somebody marked it.
 *
 * @param segments the attributed stretches
 * @param type how much of it is verbatim; direct where nothing is said
 * @param mention the words at the quote that name the speaker, if there are any
 * @param name the speaker's full name, if it is known; never empty
 * @param confidence 0 to 1: how sure whoever marked it is; people are
 */
public record LabelledQuote(
        List<Stretch> segments,
        QuoteType type,
        Optional<SpeakerMention> mention,
        Optional<String> name,
        double confidence) {
    public LabelledQuote {
        segments = List.copyOf(segments);
    }

    public boolean hasSpeaker() {
        return mention.isPresent() || name.isPresent();
    }

    /** The speaker in words: the name, else the words at the quote. */
    public Optional<String> speaker() {
        return name.or(() -> mention.map(SpeakerMention::surface));
    }
}
