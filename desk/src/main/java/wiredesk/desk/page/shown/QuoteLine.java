package wiredesk.desk.page.shown;

import wiredesk.desk.page.shown.FullQuote.SpeakerAt;

/** A quote in a list: the words, whose they are, and how sure that is. */
public record QuoteLine(String id, String text, String type, SpeakerLine speaker, String cue, double confidence) {

    /** Whose words they are. */
    public record SpeakerLine(String key, String name, String kind, String resolution) {

        static SpeakerLine of(SpeakerAt speaker) {
            return speaker == null
                    ? null
                    : new SpeakerLine(speaker.key(), speaker.name(), speaker.kind(), speaker.resolution());
        }
    }

    public static QuoteLine of(FullQuote quote) {
        return new QuoteLine(
                quote.id(),
                quote.text(),
                quote.type(),
                SpeakerLine.of(quote.speaker()),
                quote.cue() == null ? null : quote.cue().lemma(),
                quote.confidence());
    }
}
