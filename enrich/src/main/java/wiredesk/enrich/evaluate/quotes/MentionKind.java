package wiredesk.enrich.evaluate.quotes;

import java.util.Optional;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.SpeakerMention;

/** How a text refers to the speaker at a quote. */
public enum MentionKind {
    /** By a name: "Mayor Lopez". */
    NAMED,
    /** By "he", "she", "who" and the like. */
    PRONOUN,
    /** By a role or in another way without a name: "the mayor". */
    ROLE,
    /** Not at all. */
    NONE;

    static MentionKind of(LabelledQuote quote) {
        Optional<String> mention = quote.mention().map(SpeakerMention::surface);
        if (mention.isEmpty()) {
            return NONE;
        }
        if (SpeakerNames.pronoun(mention.get())) {
            return PRONOUN;
        }
        return mention.flatMap(SpeakerNames::last).isPresent() ? NAMED : ROLE;
    }
}
