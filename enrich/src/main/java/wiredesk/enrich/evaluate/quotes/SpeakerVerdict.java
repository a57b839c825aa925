package wiredesk.enrich.evaluate.quotes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.SpeakerMention;

/**
 * Whether a quote as found has the speaker of the quote as marked.
 *
 * @param wanted whether a speaker is marked
 * @param given whether a speaker was found
 * @param sameMention whether the words for the speaker share a code point
 * @param mostOfMention whether at least half of the words in either are in both
 * @param nameable whether the marked speaker is called by a name, not only "she" or "the minister"
 * @param sameSurname whether a surname is the same
 */
record SpeakerVerdict(
        boolean wanted,
        boolean given,
        boolean sameMention,
        boolean mostOfMention,
        boolean nameable,
        boolean sameSurname) {
    private static final double MOST = 0.5;

    static SpeakerVerdict of(LabelledQuote gold, LabelledQuote found) {
        Set<String> surnames = surnames(gold);
        return new SpeakerVerdict(
                gold.hasSpeaker(),
                found.hasSpeaker(),
                both(gold, found)
                        && overlap(gold.mention().get(), found.mention().get()),
                both(gold, found)
                        && wordsInCommon(gold.mention().get(), found.mention().get()) >= MOST,
                !surnames.isEmpty(),
                !Collections.disjoint(surnames, surnames(found)));
    }

    /** Same words or same surname; where no speaker is marked, none must be found. */
    boolean right() {
        return wanted ? sameMention || sameSurname : !given;
    }

    private static boolean both(LabelledQuote gold, LabelledQuote found) {
        return gold.mention().isPresent() && found.mention().isPresent();
    }

    private static boolean overlap(SpeakerMention gold, SpeakerMention found) {
        return gold.segments().stream()
                .anyMatch(segment -> found.segments().stream().anyMatch(segment::overlaps));
    }

    private static double wordsInCommon(SpeakerMention gold, SpeakerMention found) {
        Set<Integer> either = new HashSet<>(gold.words());
        either.addAll(found.words());
        int inBoth = gold.words().size() + found.words().size() - either.size();
        return either.isEmpty() ? 0 : (double) inBoth / either.size();
    }

    private static Set<String> surnames(LabelledQuote quote) {
        Set<String> surnames = new HashSet<>();
        quote.name().flatMap(SpeakerNames::last).ifPresent(surnames::add);
        Optional<String> mention = quote.mention().map(SpeakerMention::surface);
        mention.flatMap(SpeakerNames::last).ifPresent(surnames::add);
        return surnames;
    }
}
