package wiredesk.enrich.quotes;

import java.util.List;
import java.util.Optional;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.schemas.QuoteType;

/**
 * A quote as found in a document. Offsets are {@code char}s of its text.
 *
 * @param content the attributed stretches, in order, marks included
 * @param verbatim the parts inside quotation marks, without the marks, in order
 * @param type how much of it is verbatim
 * @param cue the words that report it, if there are any
 * @param speaker whose words they are, if the text says so
 * @param confidence 0 to 1: how sure it is that content and speaker are right
 */
public record FoundQuote(
        List<Range> content,
        List<Range> verbatim,
        QuoteType type,
        Optional<FoundCue> cue,
        Optional<SpeakerFound> speaker,
        double confidence) {
    /** A stretch of text: first {@code char}, and the one after the last. */
    public record Range(int start, int end) {
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no stretch of text: " + start + "-" + end);
            }
        }
    }

    /** Words that report, with their dictionary form. */
    public record FoundCue(Range range, String lemma) {}

    public FoundQuote {
        content = List.copyOf(content);
        verbatim = List.copyOf(verbatim);
        if (content.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no quote: " + content + " with confidence " + confidence);
        }
    }

    public int start() {
        return content.get(0).start();
    }

    public int end() {
        return content.get(content.size() - 1).end();
    }
}
