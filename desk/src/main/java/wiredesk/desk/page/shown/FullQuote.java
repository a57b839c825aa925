package wiredesk.desk.page.shown;

import java.util.List;
import wiredesk.schemas.Cue;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Speaker;

/** A quote with all that the record says of it. */
public record FullQuote(
        String id,
        String type,
        String text,
        List<Stretch> content,
        List<Stretch> verbatim,
        CueAt cue,
        SpeakerAt speaker,
        double confidence,
        int sentence,
        int paragraph,
        Long version,
        String extractorVersion) {

    /** The reporting words. */
    public record CueAt(int start, int end, String lemma) {

        static CueAt of(Cue cue) {
            return cue == null
                    ? null
                    : new CueAt(cue.getSpan().getStart(), cue.getSpan().getEnd(), cue.getLemma());
        }
    }

    /**
     * Whose words they are.
     *
     * @param key the entity that it is, the same in all articles that give it the same name
     * @param chain how the words at the quote led to the name: he, Mr Choe, Choe Son Hui; known where there is a text
     */
    public record SpeakerAt(
            String key, String name, String kind, String resolution, Stretch mention, List<String> chain) {

        static SpeakerAt of(Speaker speaker) {
            return speaker == null
                    ? null
                    : new SpeakerAt(
                            speaker.getEntityId(),
                            speaker.getName(),
                            speaker.getKind().name(),
                            speaker.getResolution().name(),
                            Stretch.of(speaker.getMention()),
                            List.of());
        }

        SpeakerAt with(List<String> resolved) {
            return new SpeakerAt(key, name, kind, resolution, mention, resolved);
        }
    }

    public static FullQuote of(Quote quote) {
        return new FullQuote(
                quote.getId(),
                quote.getType().name(),
                quote.getText(),
                Stretch.of(quote.getContent()),
                Stretch.of(quote.getVerbatim()),
                CueAt.of(quote.getCue()),
                SpeakerAt.of(quote.getSpeaker()),
                quote.getConfidence(),
                quote.getSentence(),
                quote.getParagraph(),
                quote.getVersion(),
                quote.getExtractorVersion());
    }

    /** The same quote, with the chain that leads from its mention to the name. */
    public FullQuote with(List<String> chain) {
        return new FullQuote(
                id,
                type,
                text,
                content,
                verbatim,
                cue,
                speaker.with(chain),
                confidence,
                sentence,
                paragraph,
                version,
                extractorVersion);
    }

    /** Where it starts in the text. */
    public int start() {
        return content.isEmpty() ? 0 : content.get(0).start();
    }
}
