package wiredesk.enrich.evaluate.quotes;

import java.util.Optional;
import wiredesk.enrich.evaluate.figures.ShareTally;
import wiredesk.enrich.evaluate.gold.LabelledQuote;

/** A {@link NameScore} in the making. */
final class NameTally {
    private final ShareTally full = new ShareTally();
    private final ShareTally surname = new ShareTally();
    private final ShareTally behindPronoun = new ShareTally();

    void add(LabelledQuote gold, LabelledQuote found) {
        if (gold.name().isEmpty()) {
            return;
        }
        String wanted = gold.name().get();
        Optional<String> speaker = found.speaker();
        Optional<String> wantedSurname = SpeakerNames.last(wanted);
        boolean sameSurname =
                speaker.isPresent() && speaker.flatMap(SpeakerNames::last).equals(wantedSurname);
        full.count(speaker.map(SpeakerNames::full)
                .filter(SpeakerNames.full(wanted)::equals)
                .isPresent());
        surname.count(sameSurname && wantedSurname.isPresent());
        if (MentionKind.of(gold) == MentionKind.PRONOUN) {
            behindPronoun.count(sameSurname);
        }
    }

    NameScore score() {
        return new NameScore(full.share(), surname.share(), behindPronoun.share());
    }
}
