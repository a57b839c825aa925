package wiredesk.enrich.evaluate.quotes;

import wiredesk.enrich.evaluate.figures.ShareTally;

/** A {@link SpeakerScore} in the making. */
final class SpeakerTally {
    private final ShareTally given = new ShareTally();
    private final ShareTally mention = new ShareTally();
    private final ShareTally mostOfMention = new ShareTally();
    private final ShareTally surname = new ShareTally();
    private final ShareTally right = new ShareTally();

    void add(SpeakerVerdict verdict) {
        if (!verdict.wanted()) {
            return;
        }
        given.count(verdict.given());
        mention.count(verdict.sameMention());
        mostOfMention.count(verdict.mostOfMention());
        if (verdict.nameable()) {
            surname.count(verdict.sameSurname());
        }
        right.count(verdict.right());
    }

    SpeakerScore score() {
        return new SpeakerScore(given.share(), mention.share(), mostOfMention.share(), surname.share(), right.share());
    }
}
