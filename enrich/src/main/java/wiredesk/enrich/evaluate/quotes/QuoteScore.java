package wiredesk.enrich.evaluate.quotes;

import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;

/**
 * How well quotes of some types were found. An item of these types may be matched by one of any type.
 *
 * @param gold items as marked
 * @param found items as found
 * @param exact same boundaries but for marks, punctuation and white space
 * @param close boundaries as good as right: of the words in either, 80 % are in both
 * @param overlap a word in common
 * @param words words inside quotes
 * @param endToEnd close, and the speaker right
 * @param types of the marked items closely found, those of the right type
 * @param speakers their speakers
 * @param names their speakers' full names
 */
public record QuoteScore(
        int gold,
        int found,
        Score exact,
        Score close,
        Score overlap,
        Score words,
        Score endToEnd,
        Share types,
        SpeakerScore speakers,
        NameScore names) {}
