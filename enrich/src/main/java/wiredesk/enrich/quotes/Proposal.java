package wiredesk.enrich.quotes;

import wiredesk.enrich.quotes.content.Option;
import wiredesk.enrich.quotes.cues.Cue;

/**
 * A cue read one way: tokens {@code start} to {@code end}, exclusive, are what it reports.
 *
 * @param probability that this is so, 0 to 1
 */
record Proposal(Cue cue, Option option, int start, int end, double probability) {
    Proposal {
        if (end <= start || probability < 0 || probability > 1) {
            throw new IllegalArgumentException("no reading: " + start + "-" + end + " with " + probability);
        }
    }

    Proposal asLikelyAs(Proposal other) {
        return new Proposal(cue, option, start, end, Math.max(probability, other.probability));
    }

    boolean covers(int first, int beyond) {
        return start <= first && beyond <= end;
    }
}
